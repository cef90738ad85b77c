import type { Subject } from "../subject.ts";

/** Machine learning, its mathematics, frameworks and tasks. */
export const LEARNING: readonly Subject[] = [
  {
    id: "machine-learning",
    parent: null,
    ko: "인공지능, 머신러닝, 기계학습, 데이터 사이언스",
    en: "AI, ML, machine learning, artificial intelligence, AI/ML, data science",
    commonName: true,
    good: "machine learning, 머신러닝, 기계학습, scikit learn, sklearn, xgboost, lightgbm, catboost, random forest, 랜덤 포레스트, decision tree, 의사결정나무, kaggle, 캐글, dacon, 데이콘, ensemble, 앙상블, feature selection, cross validation, 교차 검증, supervised learning, 지도학습, unsupervised, 비지도학습, clustering, 군집화, classification, overfitting, 과적합, automl",
    weak: "ai, ml, 인공지능, data science, 데이터 사이언스, model, 모델, 학습, dataset",
    siteHints:
      "kaggle.com, dacon.io, scikit-learn.org, machinelearningmastery.com, towardsdatascience.com, fast.ai, distill.pub",
  },
  {
    id: "deep-learning",
    parent: "machine-learning",
    ko: "딥러닝, 심층학습",
    en: "deep learning, DL, neural networks, neural network",
    commonName: true,
    good: "deep learning, 딥러닝, neural network, 신경망, 인공신경망, keras, cnn, rnn, lstm, attention, autoencoder, 오토인코더",
    weak: "deep, 딥, layer, 레이어",
    siteHints: "deeplearning.ai, cs231n.stanford.edu",
  },
  {
    id: "deep-learning-theory",
    parent: "maths",
    ko: "딥러닝 기초, 딥러닝 이론",
    en: "deep learning theory",
    strong:
      "gradient descent, 경사하강법, 경사 하강법, backpropagation, back propagation, 역전파, 오차역전파, cross entropy, 크로스 엔트로피, loss function, 손실 함수, activation function, 활성화 함수, batch normalization, 배치 정규화, vanishing gradient, 기울기 소실, weight initialization, 가중치 초기화, learning rate scheduler, adam optimizer, stochastic gradient",
    good: "optimizer, 옵티마이저, 최적화 알고리즘, learning rate, 학습률, scheduler, 스케줄러, regularization, dropout, 드롭아웃, convolution, 컨볼루션, 합성곱, softmax, relu, sigmoid, 퍼셉트론, perceptron, universal approximation, manifold",
    weak: "loss, 최적화, gradient, entropy, 엔트로피, optimization",
  },
  {
    id: "maths",
    parent: "machine-learning",
    ko: "수학, 통계, 통계학, 선형대수, 확률, AI 수학, 인공지능 수학, 수학과 통계",
    en: "AI math, math, maths, mathematics, statistics, linear algebra, probability, calculus, math for AI, math for ML, stats",
    strong:
      "수학 공부, 기초 수학, 고등 수학, 선형 대수, 선형변환, 선형 변환, 외적, 직교성, 역행렬, 행렬식, 행렬의, 대각화, 고윳값, 최소제곱법, least squares, 선형회귀 수학, 벡터 미적분, multivariable calculus, real analysis, differential geometry, abstract algebra, group theory, number theory, discrete math, set theory, logic proof, numerical analysis, 수치해석, numerical methods, optimization theory, linear programming, 선형계획, stochastic process, 확률과정, 확률 과정, 이항분포, 포아송, poisson, 지수분포, 베타분포, 감마분포, 카이제곱, chi square, t test, t검정, f검정, 신뢰구간, confidence interval, 유의수준, 귀무가설, 대립가설, 통계적 추정, 점추정, 베이즈, 베이즈 추론, bayes rule, 조건부 확률, conditional probability, 기댓값, 적률, moment generating, 상관계수, 상관분석, 정보 엔트로피, 섀넌, shannon, mutual information, em 알고리즘, expectation maximization, variational inference, 변분 추론, mcmc, gibbs sampling, metropolis, gaussian process, 가우시안 프로세스, 가우시안, gaussian distribution, mixture model, multivariate normal, 다변수, 편도함수, 연쇄법칙, chain rule, 이계도함수, 전미분, 중적분, 삼각함수, 로그 함수, 지수함수, 복소수, complex number, 복소해석, 라플라스, laplace, eigen decomposition, 행렬 미분, matrix calculus, mathematics for machine learning, think stats, think bayes, statistical learning, elements of statistical learning, 통계학 입문, 기초통계, 기초 통계, 통계 기초, 확률 기초, 수리 통계, 실험계획, 다변량, 회귀 분석, 로지스틱 회귀, 분산분석, 심슨의 역설, simpson s paradox, 큰 수의 법칙, law of large numbers, 대수의 법칙, 수학자, mathematician, mathematical, 선형대수학, 확률과 통계, 확률론, 미적분, 미적분학, 미분, 편미분, 적분, 고유값, 고유벡터, 특이값 분해, 벡터 공간, eigenvalue, eigenvector, singular value decomposition, svd, matrix calculus, 테일러 급수, taylor series, fourier, 푸리에, 최대우도, 최대 우도법, 최대우도법, maximum likelihood, mle, 베이즈 정리, bayes theorem, bayesian statistics, 베이지안 통계, 가설검정, 가설 검정, hypothesis testing, p value, 회귀분석, 정규분포, normal distribution, 확률분포, probability distribution, 중심극한정리, central limit theorem, 수리통계, 정보이론, information theory, convex optimization, 위상수학, topology, 해석학, 정수론, jacobian, hessian, 라그랑주, lagrange, kl divergence, 몬테카를로, monte carlo, 마르코프 체인, markov chain, 극값, 도함수, 미분방정식, differential equation, 기하학, 대수학, 집합론",
    good: "벡터, vector, matrix, 확률, 확률변수, random variable, bayesian, 베이지안, 분산, 공분산, covariance, variance, 표준편차, 평균, 분포, regression, 회귀, theorem, 정리와 증명, 증명, proof, algebra, 대수, derivative, integral, 함수의 극한, 수식, 공식, anova, 검정, 표본, sampling, 확률 통계, 경제통계학, 통계적, statistical, pca, 주성분, inference, 통계 분석, causal inference, 인과추론, 수학정리, abtest, a b test, 차원 축소, norm, 수렴, 행렬, 그래디언트, 경사, 급수, 수열, 직교, 내적, 기저, 엔트로피, expectation, correlation",
    weak: "함수, function, equation, 방정식, 기초, geometry, 극한, number",
    sites:
      "3blue1brown.com, mathworld.wolfram.com, math.stackexchange.com, stats.stackexchange.com, khanacademy.org/math, angeloyeo.github.io, betterexplained.com, setosa.io, mathoverflow.net, statquest.org, immersivemath.com, desmos.com, geogebra.org, statisticsbyjim.com, mml-book.github.io, seeing-theory.brown.edu",
    siteHints: "ocw.mit.edu/courses/mathematics, youtube.com/c/3blue1brown",
  },
  {
    id: "pytorch",
    parent: "deep-learning",
    ko: "파이토치",
    en: "PyTorch, torch",
    strong:
      "nn module, torch tensor, torch optim, state dict, collate fn, pack padded sequence, backward pass autograd, torchmetrics, timm, kornia, captum, skorch, pyro ppl, gpytorch, botorch, torchx, opacus, detectron, catalyst dl, fastai, apex nvidia, horovod pytorch, deepspeed, accelerate huggingface, tensor parallel, pipeline parallel, model parallel, data parallel, dataparallel, rpc framework, tcpstore, flex attention, scaled dot product attention, torchdynamo, torchinductor, aotautograd, functorch, vmap, forward mode, custom operators, custom op, cpp extension, c extension, torchbench, graph break, dispatcher, named tensor, semi structured sparsity, memory format, channels last, nested tensor, parametrization, torchrun, elastic launch, user defined triton, cudagraph, cuda graphs, 파이토치 튜토리얼, 텐서 조작, 모델 저장하기, 모델 저장, 미니배치, gradient accumulation, gradient checkpointing, non blocking, jit trace, jit script, nn functional, dcgan tutorial, transfer learning tutorial, seq2seq translation tutorial, spatial transformer tutorial, ax multiobjective, tensor operations, torch nn, torchvision, torchtext, torchaudio, torchserve, torchscript, torch compile, pytorch lightning, autograd, distributed data parallel, ddp, fsdp, libtorch, dataloader, data loader, 데이터로더, torch distributed, dtensor, torch fx, torchrl, tensordict, ignite, torch export, executorch, torch hub, aten",
    good: "lightning, tensor, 텐서, multi gpu, 멀티 gpu, mixed precision, amp, pin memory, cuda, nccl, gloo, tensorboard, optimizer step, lr scheduler, inductor, dynamo, process group, 분산학습, 분산 학습, 분산 데이터 병렬, process group backend, squeeze, unsqueeze, finetuning tutorial, quantization, 양자화, pruning, 가지치기, checkpoint",
    weak: "gpu, backend, recipe, profiler, nn",
    sites:
      "pytorch.org, docs.pytorch.org, pytorch.kr, github.com/pytorch, tutorials.pytorch.kr, discuss.pytorch.org, pytorchlightning.ai, lightning.ai, torchio.readthedocs.io, pytorch-lightning.readthedocs.io, pytorch-geometric.readthedocs.io, github.com/pytorchkorea, github.com/lightning-ai, github.com/pytorchlightning",
    shapes: [
      { what: "PyTorch by name", of: "title", pattern: /pytorch|파이토치|\btorch\b/iu, odds: 1.6 },
      { what: "PyTorch by name", of: "words", pattern: /pytorch|파이토치/iu, odds: 1.6 },
      { what: "PyTorch by name", of: "url", pattern: /pytorch/iu, odds: 1 },
    ],
  },
  {
    id: "tensorflow",
    parent: "deep-learning",
    ko: "텐서플로, 텐서플로우, 케라스",
    en: "TensorFlow, Keras, JAX",
    strong: "tensorflow, tf2, tf keras, tflite, tensorflow lite, flax, tensorflow js, tensorflow hub",
    sites: "tensorflow.org, keras.io, github.com/tensorflow, github.com/google/jax",
    siteHints: "tensorflow.blog, colab.research.google.com",
  },
  {
    id: "nlp",
    parent: "ml-task",
    ko: "자연어 처리, 자연어처리, 자연어",
    en: "NLP, natural language processing, natural language, text mining, computational linguistics",
    strong:
      "자연어, 자연어 이해, nlu, nlg, 텍스트 마이닝, 정보 추출, information extraction, relation extraction, 관계 추출, event extraction, textual entailment, natural language inference, nli, 자연어 추론, semantic textual similarity, sts, keyword extraction, 키워드 추출, 문장 분리, sentence segmentation, kss, 문서 분류, document classification, 댓글 분석, 영화 리뷰 데이터, nsmc, kornli, korsts, kor ner, 세종 말뭉치, 세종 코퍼스, 모두의 말뭉치, 국립국어원, 나무위키 덤프, 위키백과 데이터, word segmentation, word spacing, 음절 단위, 로마자, romanization, transliteration, 초성, konlp, kiwi 형태소, kiwipiepy, okt, twitter korean text, open korean text, nori analyzer, seunjeon, rhino 형태소, utagger, kkma, hanspell, py hanspell, kobert, kogpt, kosbert, kcbert, kcelectra, hanbert, kommongen, polyglot, koalpaca, kullm, exaone, hyperclova, 하이퍼클로바, 엑사원, alpaca, llama, vicuna, mistral, 거대언어모델, 초거대 언어모델, 생성형 ai, 생성 ai, fine tuning, in context learning, chain of thought, elmo, ulmfit, xlnet, xlm, mbert, distilbert, longformer, gpt neo, sentencepiece, subword, bpe, wordpiece, byte pair, skip gram, cbow, doc2vec, node2vec 텍스트, tf idf, tfidf, bag of words, bm25, edit distance, levenshtein, conditional random field, hmm 품사, attention is all you need, allennlp, corenlp, stanford parser, opennlp, fairseq, opennmt, joeynmt, rasa, botpress, dialogflow, 대화 시스템, 대화 데이터, knowledge base, dbpedia, semantic web, 시맨틱 웹, 온톨로지, treebank, 트리뱅크, framenet, propbank, verbnet, 유의어, 동의어, 시소러스, 어휘, 감성사전, 감성 사전, 언어 자원, 대역 말뭉치, 한영, 한국어 데이터, 한국어 임베딩, 한국어 모델, korean corpus, korean bert, korean language model, korean dataset, speech act, 화행, intent classification, 의도 분류, slot filling, fake news, 가짜뉴스, 뉴스 분류, text similarity, 문장 유사도, 문서 유사도, 불용어, regular expressions for nlp, jurafsky, tokenizer, tokenization, 토크나이저, 토큰화, 형태소, 형태소 분석, 형태소 분석기, pos tagging, part of speech, 품사 태깅, 개체명 인식, named entity, ner, konlpy, mecab, komoran, hannanum, 한나눔, 꼬꼬마, khaiii, soynlp, 은전한닢, spacy, nltk, gensim, word2vec, fasttext, glove vectors, word embedding, word embeddings, 워드 임베딩, 단어 임베딩, sentence embedding, 문장 임베딩, bert, kobert, koelectra, electra, roberta, albert, gpt, gpt2, gpt3, gpt 3, gpt 4, kogpt, 챗gpt, chatgpt, 언어모델, 언어 모델, language model, language models, llm, llms, large language model, machine translation, 기계번역, 기계 번역, 번역기, parallel corpus, 병렬 말뭉치, 말뭉치, corpus, corpora, korquad, question answering, 질의응답, 기계독해, sentiment analysis, 감성 분석, 감정 분석, 감성분석, 텍스트 분류, text classification, text generation, 텍스트 생성, summarization, 문서 요약, 텍스트 요약, topic modeling, 토픽 모델링, lda, seq2seq, positional encoding, hate speech, offensive language, 혐오 표현, 욕설, 비속어, 맞춤법, 맞춤법 검사, spell checker, spelling, hunspell, 띄어쓰기, 자모, 한글 자모, dependency parsing, 의존 구문, semantic role labeling, 의미역, coreference, 상호참조, 챗봇, chatbot, dialogue system, wordnet, 워드넷, huggingface transformers, 허깅페이스 transformers, korpora, klue, kobart, t5, prompt engineering, 프롬프트 엔지니어링, langchain, llamaindex, retrieval augmented generation, rag, instruction tuning, rlhf, lora, 한국어 정보처리, 한글 및 한국어, 언어공학, stemmer, lemmatization, paraphrase, n gram, ngram, cs224n, 자연어처리 강의, 비정형 텍스트",
    good: "문법, 어휘, 사투리, 방언, dialect, lexical, syntactic, morphology, morphological, morpheme, grammar checker, unigram, bigram, token, tokens, reader, comprehension, conversational, dialog, qa, mrc, mt, nmt, tagger, tagging, toxicity, 악성 댓글, 개인정보 비식별, 요약, 검색엔진, 뉴스, language resources, multilingual, cross lingual, 다국어, transformer, transformers, 트랜스포머, text, 텍스트, 한국어, 국어, korean language, korean nlp, linguistics, linguistic, 언어학, language, sentence, 문장, 단어, 어절, 사전, parser, 파서, parsing, translation, 번역, embedding, 임베딩, attention mechanism, 어텐션, hugging face, huggingface, 허깅페이스, prompt, fine tuning llm, 뉴스 기사, 댓글, 대화, dialogue, 감성, 감정, sentiment, reading comprehension, 한글, hangul, wikipedia dump, 위키 덤프, ontology, knowledge graph, 형태, 품사, semantic, word, words, crawling text, 유사도, similarity, agent, llama, gemini, claude, 프롬프트, 구문 분석, squad, bloom, bart, flair, stanza, flan, haystack, 한자, lexicon, stopwords",
    weak: "korean, encoder, decoder, document, 문서, review, 리뷰",
    sites:
      "wikidocs.net/book/2155, web.stanford.edu/class/cs224n, nlp.stanford.edu, spacy.io, nltk.org, konlpy.org, konlpy-ko.readthedocs.io, nlpprogress.com, github.com/sebastianruder, corpus.korean.go.kr, korean.go.kr, krdict.korean.go.kr, gluebenchmark.com, statmt.org, universaldependencies.org, langchain.com, python.langchain.com, ruder.io, dumps.wikimedia.org, radimrehurek.com, jalammar.github.io, promptingguide.ai, commoncrawl.org",
    siteHints: "huggingface.co, ratsgo.github.io, platform.openai.com, openai.com, cohere.com",
  },
  {
    id: "cv",
    parent: "ml-task",
    ko: "컴퓨터 비전, 컴퓨터비전, 이미지 처리, 영상 처리",
    en: "CV, computer vision, image processing",
    strong:
      "kitti, cityscapes, ade20k, lfw, celeba, widerface, wider face, openimages, open images, sun database, places365, fashion mnist, svhn, caltech 101, caltech 256, lsun, ucf101, kinetics dataset, davis dataset, tum rgbd, nyu depth, middlebury, shapenet, modelnet, scannet, mpii, labelme, labelimg, cvat, supervisely, vott, colmap, openmvg, openmvs, bundler, meshlab, pcl, point cloud library, open3d, orb slam, lsd slam, ptam, kinect fusion, kinectfusion, ceres solver, g2o, gtsam, opengv, matconvnet, vlfeat, caffe, darknet, mmsegmentation, segment anything, sam2, dinov2, clip model, detr, ssd detector, retinanet, centernet, fpn, u net, unet, deeplab, pspnet, fcn, densenet, googlenet, alexnet, lenet, squeezenet, convnext, swin, pix2pix, pggan, progressive gan, biggan, wgan, dcgan, vae, variational autoencoder, ddpm, dreambooth, controlnet, midjourney, dalle, dall e, openpose, mediapipe, dlib, facenet, arcface, deepface, tesseract, easyocr, paddleocr, crnn, text detection, scene text, hand tracking, gaze, facial landmark, facial expression, emotion image, person re identification, reid, pedestrian detection, lane detection, crowd counting, image quality assessment, image inpainting, inpainting, colorization, image denoising, non maximum suppression, nms, roi pooling, receptive field, feature extraction image, hog, surf, ransac, homography, epipolar, image stitching, panorama, hough transform, canny, edge detection, morphology operation, image filtering, histogram equalization, color space, superpixel, graph cut, active contour, image alignment, image registration, light field, computational photography, hdr, photometric stereo, shape from, intrinsic image, rgbd, depth map, stereo vision, egocentric, visual tracking, multiple object tracking, sort tracker, deepsort, background subtraction, visual question answering, vqa, image search, content based image, fine grained, zero shot image, few shot image, satellite image, remote sensing, 위성 영상, 의료 영상, mri, ct 영상, x ray, 객체 추적, 행동 인식, 포즈 추정, 이미지 검색, 이미지 캡셔닝, 화질 개선, 객체 인식, 물체 인식, 물체 탐지, 영상처리, 영상인식, 이미지처리, 이미지 인식, 차선, 번호판, 마스크 인식, 손글씨, 얼굴인식, 합성곱, 이미지 전처리, 이미지 데이터, 이미지 모델, cnn 모델, image dataset, video dataset, computer graphics, ray tracing, rendering equation, visual perception, robot vision, machine vision, biometrics, fingerprint, iris recognition, object detection, 객체 탐지, 객체 검출, segmentation, 세그멘테이션, 분할 모델, image classification, 이미지 분류, opencv, yolo, yolov5, yolov8, faster rcnn, mask rcnn, resnet, 레즈넷, vgg, vggnet, efficientnet, mobilenet, imagenet, 이미지넷, coco, cocodataset, pascal voc, cifar, mnist, super resolution, 초해상도, pose estimation, 자세 추정, optical flow, depth estimation, 3d reconstruction, slam, visual odometry, odometry, structure from motion, stereo matching, camera calibration, 카메라 캘리브레이션, ocr, 문자 인식, face recognition, 얼굴 인식, face detection, image segmentation, image captioning, vision transformer, vit, gan, stylegan, cyclegan, nerf, gaussian splatting, stable diffusion, text to image, image generation, 이미지 생성, style transfer, image retrieval, image restoration, deblurring, denoising, saliency, feature matching, sift, tracking, object tracking, action recognition, video understanding, point cloud, 포인트 클라우드, lidar, mmdetection, detectron2, albumentations, image augmentation, 이미지 증강, data augmentation image, test time augmentation, iou, mean average precision, map metric, fps, anchor box, visual recognition, visual computing, multiple view geometry, photogrammetry, cs231n, visual genome, scene graph, visual dataset, medical imaging, deepfake, 딥페이크, diffusion model, 디퓨전, image matting",
    good: "image, images, 이미지, video, 영상, visual, camera, 카메라, pixel, 픽셀, 3d, face, 얼굴, detection, detector, 탐지, 검출, recognition, 인식, scene, photo, 사진, cnn, 합성곱 신경망, convolutional, generative adversarial, diffusion, stereo, motion, annotation, bounding box, backbone, object, vision, multi view, autonomous driving, 자율주행, 비전",
    weak: "dense, shape, texture, 화질, graphics",
    sites:
      "opencv.org, docs.opencv.org, cocodataset.org, image-net.org, cs231n.stanford.edu, cs231n.github.io, visualgenome.org, pyimagesearch.com, vision.middlebury.edu, szeliski.org, computervisiononline.com, github.com/ultralytics, github.com/open-mmlab, github.com/opencv, ultralytics.com, roboflow.com, visionbook.mit.edu",
    siteHints: "vision.stanford.edu, cvlibs.net, vlfeat.org",
  },
  {
    id: "ml-task",
    parent: "machine-learning",
    ko: "기타 태스크, 기타 task, 다른 태스크, 기타 분야",
    en: "other task, other tasks, tasks, other domains, other areas",
    commonName: true,
    good: "anomaly detection, 이상 탐지, 이상치 탐지, tabular, 정형 데이터, graph neural network, gnn, 그래프 신경망, multimodal, 멀티모달, robotics, 로보틱스, 로봇, bioinformatics, drug discovery, 신약 개발, federated learning, 연합학습, meta learning, knowledge tracing, game ai, emotion recognition, 생체 신호, healthcare ai, quantum machine learning, geometric deep learning",
    siteHints: "pytorch-geometric.readthedocs.io",
  },
  {
    id: "speech",
    parent: "ml-task",
    ko: "음성, 음성 인식, 음성 처리, 오디오, 음성인식, 음성 합성, 음악",
    en: "speech, speech recognition, audio, voice, ASR, TTS, speech processing, audio processing",
    strong:
      "voxceleb, vctk, ljspeech, timit, ted lium, tedlium, gigaspeech, fleurs, aishell, libritts, emodb, emovo, iemocap, ravdess, savee, crema d, meld, cmu mosei, chime, dcase, urbansound, esc 50, fsd50k, nsynth, gtzan, musdb, million song, magnatagatune, speech commands, free spoken digit, arabic speech, spoken digit, 음성 말뭉치, 음성 감정, 감정 음성, 음성 데이터셋, 소음, 소리 분류, fastspeech, glow tts, hifigan, hifi gan, melgan, waveglow, parallel wavegan, tortoise tts, bark tts, coqui, mozilla tts, elevenlabs, mimic, espeak, pocketsphinx, sphinx speech, cmusphinx, vosk, nemo asr, speechbrain, torchaudio 음성, conformer asr, rnn t, ctc loss, listen attend, deep voice, speech enhancement, source separation, spleeter, demucs, beamforming, echo cancellation, sox, ffmpeg audio, praat, parselmouth, opensmile, google assistant, rhasspy, leon assistant, smart speaker, ai 스피커, pansori, clovaspeech, 작곡, ai 작곡, jukebox, midi, melody, audio dataset, audio data, audio classification, audio tagging, voice dataset, voice data, speaker identification, tedx, audiobook, 오디오북, 성우, 립싱크, prosody, pitch detection, phonetics, 음운, 음소, text to speech, speech to text, stt, 음성합성, 음성 데이터, 화자 인식, 화자 분리, speaker recognition, speaker diarization, speaker verification, wav2vec, whisper, deepspeech, deep speech, kaldi, espnet, tacotron, wavenet, vits, voice cloning, voice conversion, 음성 변환, wake word, hotword, keyword spotting, wakeword, voice assistant, 음성 비서, speech synthesis, speech corpus, 음성 코퍼스, spoken, mfcc, spectrogram, 스펙트로그램, librosa, acoustic, acoustic model, 음향, 음향 모델, sound classification, sound event, music generation, music information retrieval, emotion speech, speech emotion, librispeech, common voice, aihub 음성, mycroft, snowboy, picovoice, porcupine, noise suppression, vad, voice activity, ksponspeech, zeroth, vocoder, clovadubbing, audioset, 음성 인공지능",
    good: "sound, sounds, utterance, utterances, microphone, 마이크, recording, recordings, 녹음, wav, noise, noisy, speaker, speakers, 화자, 발화, conversational audio, music, 소리, pronunciation, actors, phoneme, podcast audio, emotions, siri, alexa, festival tts, 노래, magenta, 발음",
    weak: "emotion, listening, hours of, clip",
    sites:
      "openslr.org, commonvoice.mozilla.org, kaldi-asr.org, espnet.github.io, github.com/espnet, github.com/mozilla/deepspeech, github.com/kaldi-asr, github.com/openai/whisper, librosa.org, picovoice.ai, freesound.org, github.com/mycroftai, mycroft.ai, research.google.com/audioset, voxforge.org, isca-speech.org",
  },
  {
    id: "rl",
    parent: "ml-task",
    ko: "강화학습, 강화 학습",
    en: "RL, reinforcement learning, deep reinforcement learning",
    strong:
      "cartpole, frozen lake, deepmind control, unity ml agents, coach rl, tensorforce, pettingzoo, d4rl, offline rl, model based rl, world models, dreamer, hindsight experience, experience replay, value iteration, policy iteration, value function, advantage function, exploration exploitation, epsilon greedy, thompson sampling, contextual bandit, curriculum learning rl, hierarchical reinforcement, rl course, david silver, 강화학습 강의, 팡요랩, 모두를 위한 강화학습, 큐러닝, 에피소드 보상, robot learning, rl algorithms, approximate dynamic programming, optimal control, trajectory optimization, self play, poker ai, backgammon, tic tac toe, go playing, game ai, 바둑, sim to real, q learning, q러닝, deep q, dqn, sarsa, td learning, temporal difference, policy gradient, 정책 경사, actor critic, ppo, trpo, ddpg, sac, a3c, alphago, 알파고, alphazero, muzero, openai gym, gymnasium, gym environment, multi armed bandit, bandits, markov decision process, mdp, 마르코프 결정, bellman, 벨만, reward shaping, monte carlo tree search, mcts, stable baselines, imitation learning, inverse reinforcement, sutton, rllib, mujoco, atari, deep rl, starcraft, multi agent, lunar lander gym",
    good: "agent, 에이전트, reward, 보상, policy, environment, planning, control, game playing, robot",
    weak: "learning, gym, robotics",
    sites:
      "spinningup.openai.com, incompleteideas.net, gym.openai.com, gymnasium.farama.org, huggingface.co/deep-rl-course, huggingface.co/learn/deep-rl-course, rail.eecs.berkeley.edu, github.com/openai/gym, github.com/openai/baselines, stable-baselines3.readthedocs.io, karpathy.github.io/2016/05/31/rl",
  },
  {
    id: "recommender",
    parent: "ml-task",
    ko: "추천 시스템, 추천시스템, 개인화 추천, 개인화, 추천 알고리즘, 추천",
    en: "recommender systems, recommender, recommendation, recommendation system, recsys, personalization",
    commonName: true,
    strong:
      "추천 시스템, 추천시스템, 추천 알고리즘, 상품추천, 상품 추천, 개인화 추천, 실시간 개인화, 추천 모델, 영화 추천, 음악 추천, 추천 엔진, recommender system, recommender systems, recommendation system, recommendation systems, recommendation engine, recsys, collaborative filtering, 협업 필터링, matrix factorization, 행렬 분해, movielens, ctr prediction, click through rate, implicit feedback, content based filtering, factorization machine, deepfm, two tower, cold start, session based, learning to rank",
    good: "recommender, recommendation, recommendations, personalization, personalized, 개인화, ranking, 랭킹, ratings",
  },
  {
    id: "time-series",
    parent: "ml-task",
    ko: "시계열, 시계열 분석, 시계열 데이터, 시계열 예측",
    en: "time series, time series analysis, time series forecasting, forecasting, timeseries",
    strong:
      "arima, sarima, prophet, lstm 예측, 시계열분석, stock prediction, 주가 예측, 주가예측, 수요 예측, demand forecasting, exponential smoothing, 지수 평활, autocorrelation, 자기상관, stationarity, 정상성, temporal fusion, seasonality, garch, holt winters, statsmodels tsa, kalman filter, 칼만 필터, tslearn, sktime, darts, gluonts",
    good: "forecast, forecasts, 예측, temporal, 계절성, trend, stock, 주식, 금융 데이터, signal processing, 신호 처리, sensor data, ecg, eeg",
    sites: "otexts.com/fpp2, otexts.com/fpp3, facebook.github.io/prophet, github.com/facebook/prophet, sktime.net",
  },
  {
    id: "mlops",
    parent: "machine-learning",
    ko: "엠엘옵스, 모델 서빙, 머신러닝 운영, 모델 배포, 모델 운영",
    en: "MLOps, ML ops, ML engineering, model serving, ML systems, LLMOps, machine learning operations, production machine learning",
    strong:
      "ml test score, rules of machine learning, technical debt in machine learning, software engineering for machine learning, ml design patterns, machine learning design patterns, building machine learning powered applications, designing machine learning systems, reliable machine learning, introducing mlops, ml lifecycle, machine learning lifecycle, ml model, model lifecycle, ml reproducibility, reproducibility crisis, model cards, datasheets for datasets, data cards, shap, lime explain, eli5, interpretml, what if tool, fairlearn, aif360, aequitas, fairness indicators, model debugging, error analysis ml, deepchecks, giskard, nannyml, fiddler, aporia, superwise, arthur ai, dagster, argo workflows, pachyderm, lakefs, polyaxon, determined ai, guild ai, aim experiment, clearml, cortex deployment, ray serve, tensorflow serving, nvidia triton, deepsparse, bento, streamlit deploy, gradio deploy, mlserver, kfserving, openfaas ml, nuclio, spark mllib production, tpot, autosklearn, auto sklearn, autogluon, h2o automl, hyperopt, katib, sigopt, tsfresh, feature tools, feature engine, feature selection library, snorkel, cleanlab, doccano, prodigy, labelbox, scale ai, argilla, human in the loop, active learning, federated learning framework, pysyft, flower federated, tf encrypted, homomorphic encryption, adversarial attacks, adversarial robustness toolbox, cleverhans, foolbox, model stealing, model security, edge deployment, tinyml, model optimization, knowledge distillation, model pruning, apache beam ml, apache tvm, mlir, glow compiler, petastorm, horovod, bigdl, mlops 입문, mlops 도입, mlops 구축, 머신러닝 엔지니어, 머신러닝 엔지니어링, ml 엔지니어, 모델 관리, 모델 버전, 데이터 버전, 실험관리, 데이터 드리프트, 피쳐 스토어, 피처스토어, 머신러닝 서비스, 머신러닝 플랫폼, ml 플랫폼, ml 서비스, ml 서빙, 모델서빙, 추론 서버, 추론 최적화, 온디바이스, data scientists in production, ml teams, data science team, data engineering for ml, data products, ai in production, ai strategy, ml product, notebooks in production, papermill, data validation, data testing, data observability, monte carlo data, soda sql, feature pipelines, streaming ml, online learning ml, continual learning in production, llm ops, prompt management, mlops stack, mlops level, mlops whitepaper, mlops community, 데이터 품질, microservices for ml, kubeflow, mlflow, feature store, 피처 스토어, feast, model deployment, model serving, 모델 서빙, bentoml, seldon, kserve, torchserve, triton inference, tfx, dvc, data version control, experiment tracking, 실험 관리, wandb, weights and biases, weights biases, neptune ai, sagemaker, vertex ai, model registry, model monitoring, 모델 모니터링, data drift, concept drift, drift detection, machine learning in production, ml in production, production ml, production machine learning, ml pipeline, ml pipelines, 머신러닝 파이프라인, ml platform, machine learning platform, ml infrastructure, ai infrastructure, machine learning engineering, ml engineering, ml engineer, machine learning systems, 머신러닝 시스템, hidden technical debt, cd4ml, ci cd for machine learning, continuous delivery for machine learning, zenml, metaflow, flyte, prefect, kedro, great expectations, data validation, data quality, model explainability, explainability, explainable ai, interpretability, interpretable machine learning, xai, responsible ai, ai governance, model governance, ai ethics, fairness, ml testing, testing machine learning, hyperparameter optimization, hyperparameter optimisation, hyperparameter tuning, hyperparameter, 하이퍼파라미터, keras tuner, optuna, ray tune, feature engineering, featuretools, model compression, onnx, onnxruntime, tensorrt, openvino, evidently, arize, whylabs, labeling tool, data labeling, 데이터 라벨링, label studio, adversarial robustness, privacy preserving machine learning, differential privacy, deploying ml, deploying machine learning, ml 시스템, michelangelo, ml model management, data centric ai, data versioning, deploy ml, vllm, model store, productionizing, production level deep learning, monitoring machine learning, model observability, ml workflows, serving",
    good: "deploy, deployment, deploying, 배포, production, 프로덕션, 서빙, monitoring, 모니터링, pipeline, pipelines, 파이프라인, orchestration, workflow, reproducibility, reproducible, governance, operationalizing, lifecycle, scaling, inference server, platform, 플랫폼, metadata, lineage, observability, technical debt, data mesh, data contracts, ml system design, continuous delivery, devops for ml, explainable, ab testing, model performance, feature pipeline, annotation tool, distributed training, notebook to production, team topologies, ai product",
    weak: "infrastructure, 인프라, engineering, distributed, versioning, quality, systems, test, kubernetes, airflow, docker",
    sites:
      "ml-ops.org, mlops.community, mlflow.org, kubeflow.org, github.com/kubeflow, github.com/mlflow, neptune.ai/blog, fullstackdeeplearning.com, madewithml.com, huyenchip.com, bentoml.com, zenml.io, feast.dev, dvc.org, wandb.ai, evidentlyai.com, arize.com, seldon.io, iguazio.com, featurestore.org, cd4ml.org, christophm.github.io/interpretable-ml-book, mlops-for-all.github.io, eugeneyan.com, tecton.ai, hopsworks.ai, metaflow.org, kedro.org, optuna.org, github.com/seldonio, applyingml.com, h2o.ai, valohai.com, comet.com",
    siteHints:
      "databricks.com, eng.uber.com, netflixtechblog.com, martinfowler.com, martin.zinkevich.org, cloud.google.com/architecture",
  },
  {
    id: "visualisation",
    parent: "machine-learning",
    ko: "시각화, 데이터 시각화, 그래프 그리기",
    en: "visualization, visualisation, data visualization, dataviz, data viz, charts, plotting",
    strong:
      "bar chart race, line chart, pie chart, area chart, stream graph, streamgraph, chord diagram, force directed, parallel coordinates, radar chart, choropleth, dot map, flow map, hexbin, network visualization, text visualization, graph drawing, data art, edward tufte, tufte, hans rosling, gapminder, stephen few, mike bostock, alberto cairo, nadieh bremer, giorgia lupi, florence nightingale chart, minard, datawrapper, rawgraphs, processing js, p5 js, p5js, paper js, raphael js, snap svg, nvd3, dc js, crossfilter, dimple js, rickshaw, cubism, dygraphs, flot, jqplot, morris js, sparkline, sparklines, peity, apexcharts, frappe charts, chartist, amcharts, fusioncharts, canvasjs, uplot, lightningchart, plottable, metrics graphics, taucharts, vega embed, antv, g2plot, victory charts, britecharts, roughviz, chartbuilder, openlayers, cesium js, mapshaper, carto, cartodb, qgis, geojson io, turf js, polymaps, gmap, basemap, cartopy, geopandas plot, ggvis, rcharts, htmlwidgets, lattice plot, plotnine, yellowbrick, missingno, pandas profiling plot, vispy, mayavi, paraview, vtk, glumpy, toyplot, chartify, bqplot, ipyvolume, pydeck, graphic walker, evidence dev, redash, qlik, lookml, spotfire, visual vocabulary, chart chooser, chart suggestions, chart types, chart gallery, colorbrewer, viridis, color blindness, color scales, data comics, annotated chart, scrollytelling, data storytelling, data stories, visual storytelling, visual analysis, visual analytics, exploratory visualization, uncertainty visualization, misleading charts, 차트 종류, 그래프 종류, 그래프 유형, 산점도, 막대그래프, 막대 그래프, 선그래프, 선 그래프, 파이차트, 박스플롯, boxplot, box plot, 지도 시각화, 워드 클라우드, 시각화 라이브러리, 시각화 도구, 시각화 툴, 정보 디자인, 데이터 스토리텔링, 정보시각화, violin plot, plt show, subplot, subplots, visual essay, mapping, matplotlib, 맷플롯립, seaborn, plotly, plot ly, bokeh, altair, d3, d3 js, d3js, ggplot, ggplot2, vega, vega lite, echarts, highcharts, chart js, chartjs, billboard js, c3 js, tableau, 태블로, power bi, grafana, kibana, superset, metabase, looker studio, data studio, 대시보드, dashboard, dashboards, infographic, infographics, 인포그래픽, chart, chart library, 차트, bar chart, scatter plot, histogram, 히스토그램, heatmap, 히트맵, word cloud, 워드클라우드, visual explanation, visualizing, visualize, visualizer, visualising, observable notebook, folium, kepler gl, deck gl, leaflet, mapbox, gephi, cytoscape, sigma js, vis js, three js visualization, small multiples, data journalism, information design, shiny app, streamlit, dash plotly, pyecharts, nivo, recharts, visx, sankey, treemap, graphviz, cartogram, pygal, geoplot, holoviews, datashader, color palette, colormap",
    good: "plot, plots, graph, graphs, 그래프, map, maps, 지도, graphics, 시각적, interactive, svg, webgl, canvas, storytelling with data, colors, color, legend, axis, axes, network graph, data art, gis, animated, visual, story, diagram, diagrams, 다이어그램, looker",
    weak: "design, beauty, interactive graphics, gallery",
    sites:
      "d3js.org, observablehq.com, flowingdata.com, informationisbeautiful.net, plotly.com, plot.ly, matplotlib.org, seaborn.pydata.org, bokeh.org, altair-viz.github.io, vega.github.io, echarts.apache.org, highcharts.com, chartjs.org, tableau.com, public.tableau.com, datavizproject.com, datavizcatalogue.com, python-graph-gallery.com, r-graph-gallery.com, data-to-viz.com, pudding.cool, visualisingdata.com, storytellingwithdata.com, powerbi.microsoft.com, grafana.com, colorbrewer2.org, datawrapper.de, blog.datawrapper.de, flourish.studio, rawgraphs.io, bl.ocks.org, bost.ocks.org, streamlit.io, c3js.org, nivo.rocks, recharts.org, gephi.org, graphviz.org, excelcharts.com, perceptualedge.com, eagereyes.org, datastori.es, visualcomplexity.com",
    siteHints: "kaggle.com/learn/data-visualization, infogram.com, threejs.org, mapbox.com, leafletjs.com",
  },
];
