import { readSynonyms, type Synonyms } from "./synonyms.ts";

/**
 * What is written in either script or language, a group a line, a `-` between words of one expression. Where few tips hold a word as it was typed, those that
 * hold it in the other script are found as well; the curator's own table comes before it.
 */
const GROUPS = `
트랜스포머 transformer
어텐션 attention
파이썬 python
파이토치 pytorch
텐서플로 텐서플로우 tensorflow
케라스 keras
자바스크립트 javascript
타입스크립트 typescript
자바 java
코틀린 kotlin
스위프트 swift
러스트 rust
리액트 react
뷰 vue
앵귤러 angular
스벨트 svelte
노드 node
스프링 spring
장고 django
플라스크 flask
도커 docker
쿠버네티스 kubernetes k8s
리눅스 linux
우분투 ubuntu
깃 git
깃허브 github
깃랩 gitlab
슬랙 slack
노션 notion
주피터 jupyter
판다스 pandas
넘파이 numpy
사이킷런 scikit-learn sklearn
허깅페이스 huggingface
캐글 kaggle
코랩 colab
임베딩 embedding
토큰 token
토크나이저 tokenizer
인코더 encoder
디코더 decoder
파인튜닝 미세조정 fine-tuning
프롬프트 prompt
챗봇 chatbot
딥러닝 deep-learning
머신러닝 machine-learning
기계학습 machine-learning
강화학습 reinforcement-learning
전이학습 transfer-learning
지도학습 supervised
비지도학습 unsupervised
자기지도학습 self-supervised
대조학습 contrastive
메타러닝 meta-learning
연합학습 federated
자연어처리 nlp
컴퓨터비전 computer-vision
객체탐지 object-detection
물체검출 object-detection
세그멘테이션 segmentation
분할 segmentation
분류 classification
회귀 regression
군집화 클러스터링 clustering
차원축소 dimensionality-reduction
생성모델 generative
디퓨전 확산모델 diffusion
오토인코더 autoencoder
적대적 adversarial
데이터셋 dataset
데이터증강 augmentation
전처리 preprocessing
크롤링 crawling
스크래핑 scraping
시각화 visualization
대시보드 dashboard
그래프 graph
차트 chart
통계 statistics
확률 probability
선형대수 linear-algebra
미적분 calculus
최적화 optimization
경사하강법 gradient-descent
역전파 backpropagation
손실함수 loss-function
정규화 normalization regularization
배치정규화 batch-normalization
드롭아웃 dropout
활성화함수 activation
과적합 overfitting
하이퍼파라미터 hyperparameter
추론 inference
양자화 quantization
가지치기 pruning
지식증류 distillation
벤치마크 benchmark
파이프라인 pipeline
배포 deploy deployment
서빙 serving
모니터링 monitoring
로깅 logging
디버깅 debugging
프로파일링 profiling
테스트 test
리팩터링 리팩토링 refactoring
클린코드 clean-code
디자인패턴 design-pattern
아키텍처 architecture
마이크로서비스 microservice
서버리스 serverless
클라우드 cloud
데이터베이스 database
인덱스 index
쿼리 query
트랜잭션 transaction
캐시 cache
레디스 redis
몽고디비 mongodb
카프카 kafka
스파크 spark
하둡 hadoop
에어플로 에어플로우 airflow
그래프큐엘 graphql
웹소켓 websocket
웹팩 webpack
라우팅 routing
미들웨어 middleware
인증 authentication
인가 authorization
보안 security
암호화 encryption
취약점 vulnerability
네트워크 network
프로토콜 protocol
알고리즘 algorithm
자료구조 data-structure
정렬 sort
재귀 recursion
동적계획법 dynamic-programming
이분탐색 binary-search
동시성 concurrency
병렬 parallel
비동기 async asynchronous
스레드 thread
프로세스 process
교착상태 deadlock
메모리누수 memory-leak
가비지컬렉션 garbage-collection
컴파일러 compiler
인터프리터 interpreter
데코레이터 decorator
제너레이터 generator
이터레이터 iterator
클로저 closure
컨텍스트매니저 context-manager
타입힌트 type-hint
정규표현식 정규식 regex
가상환경 virtualenv
패키지 package
라이브러리 library
프레임워크 framework
컴포넌트 component
렌더링 rendering
애니메이션 animation
접근성 accessibility
반응형 responsive
프런트엔드 프론트엔드 frontend
백엔드 backend
풀스택 fullstack
데브옵스 devops
엠엘옵스 mlops
로드맵 roadmap
튜토리얼 tutorial
강의 lecture course
논문 paper
블로그 blog
코딩테스트 coding-test
면접 interview
이력서 resume
포트폴리오 portfolio
오픈소스 open-source
추천시스템 recommender recommendation
검색 search
음성인식 speech-recognition
음성합성 tts
기계번역 translation
요약 summarization
질의응답 question-answering
개체명인식 ner
감성분석 sentiment
지식그래프 knowledge-graph
그래프신경망 gnn
합성곱 convolution
순환신경망 rnn
에이전트 agent
멀티모달 multimodal
비전 vision
레이어 layer
파라미터 parameter
텐서 tensor
벡터 vector
행렬 matrix
`;

let table: Synonyms | null = null;

/** The table, read when it is first wanted. */
export function bilingual(): Synonyms {
  table ??= readSynonyms(
    GROUPS.trim()
      .split("\n")
      .map((line) => line.split(" ")),
  );
  return table;
}
