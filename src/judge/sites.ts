/**
 * What pages of a site are to a curator. `where` lists hosts (subdomains too) or host/path prefixes, spaces between;
 * `*` stands for one path segment. `odds` is the logarithm of the odds that a page of it is a tip. The longest entry
 * that fits an address decides.
 */
export interface SiteKind {
  readonly kind: string;
  readonly odds: number;
  readonly where: string;
}

export const SITE_KINDS: readonly SiteKind[] = [
  // Rooms, dates and forms: of use for an hour.
  {
    kind: "a meeting room",
    odds: -6,
    where: `
      zoom.us/j zoom.us/my zoom.us/w zoom.us/s zoom.us/meeting zoom.us/webinar zoom.us/rec meet.google.com
      meet.jit.si teams.microsoft.com teams.live.com webex.com gather.town app.gather.town whereby.com
      gotomeeting.com gotomeet.me meet.goto.com join.skype.com skype.com bluejeans.com hangouts.google.com
      discord.gg discord.com/invite discord.com/channels chat.whatsapp.com open.kakao.com t.me/joinchat
      around.co zep.us spatial.chat join.me tel.meet app.slack.com/huddle slack.com/huddle chime.aws`,
  },
  {
    kind: "a calendar or an appointment",
    odds: -5.5,
    where: `
      calendar.google.com calendar.app.google google.com/calendar calendly.com doodle.com when2meet.com
      cal.com outlook.office365.com/owa/calendar timeanddate.com/worldclock lettucemeet.com savvycal.com
      rallly.co everytimezone.com tockify.com`,
  },
  {
    kind: "a form or a poll",
    odds: -5.5,
    where: `
      docs.google.com/forms forms.gle forms.office.com forms.microsoft.com surveymonkey.com typeform.com
      form.naver.com naver.me/form walla.my tally.so airtable.com/shr airtable.com/form jotform.com
      strawpoll.com strawpoll.me poll-maker.com moaform.com smore.im slido.com app.sli.do sli.do menti.com
      mentimeter.com kahoot.it wufoo.com questionpro.com limesurvey.org qualtrics.com survey.stackoverflow.co`,
  },
  {
    kind: "a meet-up or an event",
    odds: -4.5,
    where: `
      meetup.com meetu.ps eventbrite.com eventbrite.co.uk eventbrite.ca eventbrite.de festa.io event-us.kr
      onoffmix.com lu.ma luma.com partiful.com connpass.com techplay.jp doorkeeper.jp peatix.com eventil.com
      facebook.com/events linkedin.com/events hopin.com airmeet.com bevy.com tickettailor.com ti.to tito.io
      evite.com splashthat.com universe.com everytime.kr streamyard.com devpost.com allevents.in sched.com
      community.cncf.io/events gdg.community.dev papercall.io sessionize.com codeofconduct`,
  },
  // The workspace's own doings.
  {
    kind: "a Slack message, file or sign-up",
    odds: -5,
    where: `
      slack.com/archives slack.com/files slack.com/messages slack.com/join join.slack.com slack-files.com
      app.slack.com slack.com/shared_invite files.slack.com slack.com/app_redirect slack.com/apps
      slack.com/services`,
  },
  { kind: "Slack's own site", odds: -3, where: "slack.com" },
  {
    kind: "the team's own board or issue",
    odds: -5,
    where: `
      trello.com/b trello.com/c trello.com/invite atlassian.net app.asana.com linear.app app.clickup.com
      monday.com/boards miro.com/app whimsical.com/invite app.shortcut.com pivotaltracker.com dooray.com
      jandi.com basecamp.com height.app app.productboard.com zenhub.com teamup.com retrium.com metroretro.io
      easyretro.io figjam.new mural.co app.hubspot.com zendesk.com/agent`,
  },
  {
    kind: "a shared drawing",
    odds: -2.5,
    where: `
      figma.com/file figma.com/design figma.com/proto figma.com/board excalidraw.com draw.io app.diagrams.net
      lucidchart.com`,
  },
  {
    kind: "a run, a build or a dashboard",
    odds: -5.5,
    where: `
      wandb.ai/*/*/runs wandb.ai/*/*/sweeps wandb.ai/*/*/groups travis-ci.org travis-ci.com circleci.com
      app.circleci.com jenkins.io/job ci.appveyor.com dev.azure.com codecov.io coveralls.io sentry.io
      hub.docker.com/layers app.datadoghq.com newrelic.com console.aws.amazon.com console.cloud.google.com
      portal.azure.com stats.uptimerobot.com statuspage.io netlify.app/deploys app.netlify.com vercel.com/*/*
      app.mybinder.org hub.mybinder.org tensorboard.dev neptune.ai/o app.neptune.ai comet.com/*/* comet.ml
      app.terraform.io signin.aws.amazon.com grafana.net buildkite.com semaphoreci.com teamcity.jetbrains.com`,
  },
  {
    kind: "a log or a paste",
    odds: -3.5,
    where: `
      pastebin.com hastebin.com paste.ubuntu.com paste.debian.net dpaste.org dpaste.com ghostbin.com
      termbin.com pastie.org privatebin.net controlc.com transfer.sh 0x0.st ix.io bpa.st logs.run`,
  },
  {
    kind: "a code sandbox",
    odds: -1.6,
    where: `
      wandbox.org godbolt.org play.golang.org go.dev/play play.rust-lang.org ideone.com repl.it replit.com
      jsfiddle.net jsbin.com codesandbox.io stackblitz.com sqlfiddle.com dbfiddle.uk typescriptlang.org/play
      pythontutor.com/visualize onlinegdb.com tio.run play.kotlinlang.org scastie.scala-lang.org
      leetcode.com/playground`,
  },
  { kind: "a gist", odds: -0.7, where: "gist.github.com gist.githubusercontent.com" },
  // Files.
  {
    kind: "a shared file or folder",
    odds: -3.2,
    where: `
      drive.google.com dropbox.com dropboxusercontent.com onedrive.live.com 1drv.ms sharepoint.com box.com/s
      app.box.com wetransfer.com we.tl mega.nz mediafire.com sendspace.com icloud.com mybox.naver.com
      send-anywhere.com gofile.io file.io cloud.mail.ru photos.google.com photos.app.goo.gl`,
  },
  {
    kind: "the team's own document",
    odds: -2.2,
    where: `
      docs.google.com/document docs.google.com/spreadsheets docs.google.com/drawings sheets.google.com
      hackmd.io notion.so dropbox.com/paper paper.dropbox.com coda.io quip.com app.gitbook.com etherpad.org
      onenote.com office.com airtable.com evernote.com`,
  },
  { kind: "a public Notion page", odds: 0.2, where: "notion.site oopy.io" },
  {
    kind: "slides",
    odds: 2.2,
    where: `
      docs.google.com/presentation slideshare.net speakerdeck.com slides.com prezi.com noti.st beautiful.ai
      sway.office.com sway.com scribd.com/presentation docswell.com`,
  },
  // Amusement, people, shops.
  {
    kind: "a picture, a meme or a comic",
    odds: -4,
    where: `
      giphy.com gph.is tenor.com imgur.com i.imgur.com gfycat.com imgflip.com memegenerator.net
      knowyourmeme.com 9gag.com xkcd.com/s imgs.xkcd.com smbc-comics.com phdcomics.com commitstrip.com
      monkeyuser.com explosm.net theoatmeal.com dilbert.com cheezburger.com prnt.sc prntscr.com gyazo.com
      ibb.co postimg.cc cloudinary.com pbs.twimg.com media.giphy.com reddit.com/r/ProgrammerHumor
      reddit.com/r/funny reddit.com/r/memes i.redd.it v.redd.it cultofthepartyparrot.com emojipedia.org
      slackmojis.com dcinside.com ruliweb.com fmkorea.com theqoo.net instiz.net humoruniv.com i.kym-cdn.com
      media.tenor.com`,
  },
  { kind: "a comic", odds: -1.5, where: "xkcd.com" },
  {
    kind: "music or entertainment",
    odds: -3.5,
    where: `
      spotify.com open.spotify.com soundcloud.com bandcamp.com music.apple.com itunes.apple.com
      music.youtube.com melon.com genie.co.kr bugs.co.kr vibe.naver.com twitch.tv netflix.com imdb.com
      rottentomatoes.com rollingstone.com pitchfork.com store.steampowered.com steamcommunity.com last.fm
      deezer.com comic.naver.com webtoons.com laftel.net hulu.com disneyplus.com goodreads.com/quotes
      boardgamegeek.com chess.com lichess.org tving.com watcha.com ifunny.co buzzfeed.com theonion.com
      nintendo.com playstation.com xbox.com vulture.com billboard.com`,
  },
  {
    kind: "a person's or a company's profile",
    odds: -3,
    where: `
      linkedin.com/in linkedin.com/company facebook.com/people about.me linktr.ee crunchbase.com angel.co
      wellfound.com stackoverflow.com/users keybase.io kaggle.com/*/competitions g2.com capterra.com
      trustpilot.com producthunt.com/posts patreon.com ko-fi.com buymeacoffee.com gofundme.com kickstarter.com
      indiegogo.com gofund.me change.org opencollective.com credly.com/badges paypal.me paypal.com venmo.com
      tumblbug.com wadiz.kr topcoder.com/members atcoder.jp/users`,
  },
  {
    kind: "a job offer",
    odds: -3.8,
    where: `
      wantedly.com wanted.co.kr rocketpunch.com jobplanet.co.kr saramin.co.kr jobkorea.co.kr jumpit.co.kr
      programmers.co.kr/job greenhouse.io lever.co workable.com ashbyhq.com linkedin.com/jobs indeed.com
      glassdoor.com monster.com remoteok.io weworkremotely.com stackoverflow.com/jobs angel.co/jobs
      smartrecruiters.com myworkdayjobs.com jobs.apple.com careers.google.com bamboohr.com/jobs breezy.hr
      recruit.navercorp.com careers.kakao.com higheredjobs.com usajobs.gov green-japan.com findy-code.io
      upwork.com hired.com teamtailor.com recruitee.com`,
  },
  {
    kind: "a snapshot",
    odds: -2.2,
    where: `
      instagram.com tiktok.com vm.tiktok.com snapchat.com pinterest.com pin.it flickr.com photobucket.com`,
  },
  {
    kind: "a post of the moment",
    odds: -1.7,
    where: `
      twitter.com x.com mobile.twitter.com facebook.com fb.me fb.watch threads.net weibo.com bsky.app
      mastodon.social mstdn.jp t.me fosstodon.org hachyderm.io`,
  },
  {
    kind: "a post",
    odds: -0.4,
    where: "linkedin.com reddit.com quora.com lnkd.in twitter.com/i/moments threadreaderapp.com",
  },
  {
    kind: "a place or a journey",
    odds: -3.8,
    where: `
      google.com/maps maps.google.com goo.gl/maps maps.app.goo.gl map.naver.com map.kakao.com kko.to naver.me
      place.naver.com kakaomap yelp.com opentable.com airbnb.com booking.com expedia.com tripadvisor.com
      uber.com/invite mangoplate.com foursquare.com tabelog.com waze.com catchtable.co.kr flights.google.com`,
  },
  {
    kind: "a shop",
    odds: -2.2,
    where: `
      coupang.com gmarket.co.kr 11st.co.kr smartstore.naver.com shopping.naver.com auction.co.kr ebay.com
      etsy.com aliexpress.com walmart.com bestbuy.com ikea.com newegg.com target.com danawa.com bunjang.co.kr
      daangn.com rakuten.co.jp teespring.com redbubble.com stickermule.com musinsa.com 29cm.co.kr suzuri.jp`,
  },
  {
    kind: "a sign-in or an invitation",
    odds: -4,
    where: `
      accounts.google.com login.microsoftonline.com invite.slack.com github.com/login
      github.com/orgs/*/invitation unsubscribe bit.ly/join auth0.com/login oauth.pstmn.io`,
  },
  {
    kind: "private life or news of the day",
    odds: -2.5,
    where: `
      bbc.co.uk/newsbeat espn.com tmz.com people.com weather.com weather.naver.com sports.naver.com
      entertain.naver.com nfl.com nba.com fifa.com dailymail.co.uk eater.com`,
  },
  {
    kind: "a translation or a search",
    odds: -2.5,
    where: `
      google.com/search google.co.kr/search search.naver.com bing.com/search duckduckgo.com
      translate.google.com papago.naver.com lmgtfy.com letmegooglethat.com deepl.com images.google.com
      google.com/imgres github.com/search twitter.com/search hn.algolia.com search.yahoo.co.jp search.daum.net
      twitter.com/hashtag downforeveryoneorjustme.com speedtest.net`,
  },
  // Code.
  {
    kind: "work on a repository",
    odds: -3.6,
    where: `
      github.com/*/*/pull github.com/*/*/pulls github.com/*/*/commit github.com/*/*/commits
      github.com/*/*/compare github.com/*/*/actions github.com/*/*/runs github.com/*/*/projects
      github.com/orgs/*/projects github.com/*/*/settings github.com/*/*/invitations github.com/*/*/milestone
      github.com/*/*/milestones github.com/*/*/labels github.com/*/*/branches github.com/*/*/security
      github.com/*/*/packages github.com/*/*/edit github.com/*/*/new github.com/*/*/network
      github.com/notifications github.com/*/*/suites github.com/*/*/checks github.com/*/*/graphs
      bitbucket.org/*/*/pull-requests bitbucket.org/*/*/commits phabricator.com`,
  },
  { kind: "a release", odds: -1.8, where: "github.com/*/*/releases github.com/*/*/tags" },
  {
    kind: "an issue",
    odds: -1.4,
    where: `
      github.com/*/*/issues gitlab.com/*/*/issues bugs.python.org bugzilla.mozilla.org bugs.launchpad.net
      bugs.chromium.org issues.apache.org bugs.openjdk.org youtrack.jetbrains.com`,
  },
  { kind: "a discussion", odds: 0.3, where: "github.com/*/*/discussions" },
  {
    kind: "a file of a repository",
    odds: 0.8,
    where: "github.com/*/*/blob github.com/*/*/tree raw.githubusercontent.com github.com/*/*/raw",
  },
  {
    kind: "a repository",
    odds: 2.1,
    where: `
      github.com/*/* gitlab.com/*/* bitbucket.org/*/* codeberg.org/*/* sr.ht sourceforge.net/projects
      sourceforge.net/p`,
  },
  { kind: "somebody's repositories", odds: -0.6, where: "github.com gitlab.com bitbucket.org" },
  {
    kind: "a problem to solve",
    odds: -1.6,
    where: `
      hackerrank.com/challenges leetcode.com/problems acmicpc.net/problem programmers.co.kr/learn/courses/30
      codeforces.com/contest codeforces.com/problemset atcoder.jp/contests algo-method.com/tasks
      codewars.com/kata judge.u-aizu.ac.jp swexpertacademy.com adventofcode.com/*/day/*
      onlinejudge.u-aizu.ac.jp yukicoder.me hackerearth.com/problem spoj.com/problems softeer.ai`,
  },
  // What curators keep.
  {
    kind: "a paper",
    odds: 4.5,
    where: `
      arxiv.org openreview.net openaccess.thecvf.com aclanthology.org aclweb.org/anthology papers.nips.cc
      proceedings.neurips.cc proceedings.mlr.press doi.org dx.doi.org dl.acm.org ieeexplore.ieee.org
      link.springer.com sciencedirect.com/science nature.com/articles biorxiv.org medrxiv.org
      semanticscholar.org dbpia.co.kr koreascience.or.kr koreascience.kr jmlr.org papers.ssrn.com
      researchgate.net/publication huggingface.co/papers paperswithcode.com alphaxiv.org ar5iv.org
      eprint.iacr.org journals.plos.org pnas.org frontiersin.org mdpi.com ncbi.nlm.nih.gov
      pubmed.ncbi.nlm.nih.gov distill.pub citeseerx.ist.psu.edu jstor.org cell.com science.org sciencemag.org
      usenix.org/conference vldb.org acm.org/doi queue.acm.org cidrdb.org drops.dagstuhl.de zenodo.org
      figshare.com osf.io peerj.com royalsocietypublishing.org hal.inria.fr scitation.org philpapers.org`,
  },
  {
    kind: "documentation",
    odds: 3,
    where: `
      readthedocs.io readthedocs.org docs.python.org docs.scipy.org developer.mozilla.org docs.microsoft.com
      learn.microsoft.com msdn.microsoft.com docs.aws.amazon.com docs.docker.com kubernetes.io/docs
      pytorch.org tensorflow.org scikit-learn.org pandas.pydata.org numpy.org matplotlib.org docs.rs
      doc.rust-lang.org pkg.go.dev godoc.org hackage.haskell.org stackage.org downloads.haskell.org
      wiki.haskell.org wiki.archlinux.org man7.org cran.r-project.org rdocumentation.org postgresql.org/docs
      dev.mysql.com/doc sqlite.org docs.oracle.com cppreference.com docs.github.com docs.gitlab.com
      git-scm.com developers.google.com developer.android.com developer.apple.com cloud.google.com
      api.jquery.com getbootstrap.com reactjs.org react.dev vuejs.org angular.io spring.io/guides
      docs.spring.io baeldung.com nginx.org/en/docs redis.io/docs spark.apache.org kafka.apache.org
      airflow.apache.org flink.apache.org iceberg.apache.org huggingface.co/docs mathworks.com/help tldp.org
      w3.org/TR rfc-editor.org tools.ietf.org datatracker.ietf.org/doc peps.python.org ncatlab.org jupyter.org
      docs.jupyter.org sphinx-doc.org cmake.org gnu.org/software ruby-doc.org api.rubyonrails.org
      elixir-lang.org/docs scala-lang.org hexdocs.pm laravel.com/docs docs.djangoproject.com wiki.libsdl.org
      api.slack.com`,
  },
  {
    kind: "a package",
    odds: 1.8,
    where: `
      pypi.org pypi.python.org npmjs.com crates.io rubygems.org packagist.org mvnrepository.com nuget.org
      anaconda.org conda.io hub.docker.com metacpan.org bioconductor.org chrome.google.com/webstore
      marketplace.visualstudio.com plugins.jetbrains.com formulae.brew.sh addons.mozilla.org apps.apple.com
      play.google.com/store`,
  },
  {
    kind: "a model or data set",
    odds: 3,
    where: `
      huggingface.co kaggle.com dacon.io aihub.or.kr data.gov data.go.kr data.world archive.ics.uci.edu
      opendata.arcgis.com dataverse.harvard.edu snap.stanford.edu registry.opendata.aws commoncrawl.org
      data.seoul.go.kr kosis.kr ourworldindata.org openml.org data.worldbank.org census.gov data.un.org`,
  },
  {
    kind: "a notebook",
    odds: 1,
    where: `
      colab.research.google.com nbviewer.jupyter.org nbviewer.org mybinder.org deepnote.com observablehq.com`,
  },
  {
    kind: "an article",
    odds: 3,
    where: `
      medium.com towardsdatascience.com tistory.com velog.io brunch.co.kr wikidocs.net blog.naver.com
      m.blog.naver.com postype.com dev.to hashnode.dev hashnode.com substack.com qiita.com zenn.dev
      hatenablog.com hatenablog.jp hatenadiary.com hateblo.jp note.com wordpress.com blogspot.com ghost.io
      tumblr.com blogger.com freecodecamp.org digitalocean.com/community css-tricks.com smashingmagazine.com
      martinfowler.com joelonsoftware.com paulgraham.com baeldung.com realpython.com
      machinelearningmastery.com kdnuggets.com analyticsvidhya.com r-bloggers.com techblog.woowahan.com
      tech.kakao.com engineering.linecorp.com techblog.yogiyo.co.kr toss.tech d2.naver.com meetup.toast.com
      netflixtechblog.com eng.uber.com engineering.fb.com aws.amazon.com/blogs cloud.google.com/blog
      developers.googleblog.com ai.googleblog.com openai.com deepmind.com hackernoon.com infoq.com lwn.net
      dzone.com geeksforgeeks.org tutorialspoint.com w3schools.com javatpoint.com hbr.org flowingdata.com
      ratsgo.github.io surfit.io yozm.wishket.com news.hada.io thenewstack.io simonwillison.net
      thoughtworks.com oreilly.com opensource.com sitepoint.com scotch.io alistapart.com uxdesign.cc
      nngroup.com distill.pub lilianweng.github.io jalammar.github.io colah.github.io ruder.io codeproject.com
      blog.google research.google microsoft.com/en-us/research scientificamerican.com quantamagazine.org
      ncase.me`,
  },
  {
    kind: "a magazine or newspaper",
    odds: 1.5,
    where: `
      nytimes.com washingtonpost.com theguardian.com bbc.com economist.com wired.com theatlantic.com
      newyorker.com vox.com fivethirtyeight.com bloomberg.com qz.com arstechnica.com theverge.com
      techcrunch.com zdnet.com zdnet.co.kr bloter.net venturebeat.com technologyreview.com thenextweb.com
      fastcompany.com forbes.com businessinsider.com wsj.com ft.com latimes.com pbs.org npr.org cnn.com
      reuters.com itworld.co.kr ciokorea.com aitimes.com hankyung.com mk.co.kr chosun.com joongang.co.kr
      donga.com hani.co.kr etnews.com axios.com propublica.org slate.com smithsonianmag.com
      nationalgeographic.com longform.org aeon.co nautil.us gigazine.net itmedia.co.jp publickey1.jp
      theregister.com phoronix.com news.ycombinator.com time.com`,
  },
  {
    kind: "an answered question",
    odds: 2.4,
    where: `
      stackoverflow.com/questions stackoverflow.com/a stackoverflow.com/q stackoverflow.com stackexchange.com
      askubuntu.com superuser.com serverfault.com mathoverflow.net discuss.pytorch.org groups.google.com
      discourse.haskell.org mail.haskell.org okky.kr kldp.org teratail.com lists.apache.org mail.python.org
      discuss.python.org forum.djangoproject.com users.rust-lang.org community.openai.com`,
  },
  {
    kind: "a course",
    odds: 3,
    where: `
      coursera.org edx.org udacity.com udemy.com khanacademy.org ocw.mit.edu fast.ai course.fast.ai
      deeplearning.ai cs231n.stanford.edu web.stanford.edu inflearn.com nomadcoders.co fastcampus.co.kr
      boostcourse.org edwith.org kmooc.kr kocw.net opentutorials.org codecademy.com datacamp.com
      pluralsight.com egghead.io frontendmasters.com brilliant.org programmers.co.kr/learn learn.datacamp.com
      teamtreehouse.com skillshare.com try.github.io exercism.org exercism.io freecodecamp.org/learn
      roadmap.sh futurelearn.com class101.net codeit.kr dataquest.io mooc.fi lynda.com linkedin.com/learning`,
  },
  {
    kind: "a book",
    odds: 2.2,
    where: `
      leanpub.com manning.com packtpub.com apress.com mitpress.mit.edu pragprog.com nostarch.com
      oreilly.com/library shop.oreilly.com gitbook.io gitbooks.io bookdown.org hanbit.co.kr yes24.com
      aladin.co.kr kyobobook.co.kr amazon.com/dp amazon.com/gp/product books.google.com goodreads.com/book
      gutenberg.org ridibooks.com amazon.co.jp/dp amazon.co.jp/gp oreilly.co.jp crcpress.com`,
  },
  { kind: "a shop", odds: -1, where: "amazon.com amazon.co.jp amazon.co.uk amzn.to a.co amzn.asia" },
  {
    kind: "a talk or video",
    odds: 0.9,
    where: `
      youtube.com youtu.be vimeo.com ted.com channel9.msdn.com infoq.com/presentations confreaks.tv
      nicovideo.jp bilibili.com tv.naver.com tv.kakao.com dailymotion.com videolectures.net media.ccc.de
      m.youtube.com youtube-nocookie.com`,
  },
  {
    kind: "a playlist of talks",
    odds: 2.2,
    where: "youtube.com/playlist youtube.com/c youtube.com/channel youtube.com/user youtube.com/@",
  },
  {
    kind: "a podcast",
    odds: 1.6,
    where: `
      podcasts.apple.com overcast.fm anchor.fm podbean.com changelog.com softwareengineeringdaily.com pca.st
      castbox.fm podbbang.com datastori.es talkpython.fm rebuild.fm`,
  },
  {
    kind: "an encyclopedia",
    odds: 0.9,
    where: `
      wikipedia.org en.wikipedia.org ko.wikipedia.org namu.wiki wikibooks.org wikimedia.org
      mathworld.wolfram.com britannica.com dictionary.com merriam-webster.com wiktionary.org`,
  },
  {
    kind: "somebody's own app",
    odds: -1,
    where: `
      shinyapps.io herokuapp.com netlify.app netlify.com vercel.app now.sh surge.sh glitch.me streamlit.app
      share.streamlit.io onrender.com fly.dev pythonanywhere.com repl.co web.app firebaseapp.com
      azurewebsites.net railway.app ngrok.io ngrok-free.app trycloudflare.com loca.lt serveo.net hf.space
      cloudfront.net workers.dev pages.dev gradio.live public.tableau.com/profile`,
  },
  { kind: "a page of somebody's own", odds: 1.4, where: "github.io gitlab.io" },
  {
    kind: "a gallery of examples",
    odds: 1.6,
    where: "codepen.io bl.ocks.org blockbuilder.org dribbble.com behance.net glitch.com public.tableau.com",
  },
  {
    kind: "a cloud's bare service",
    odds: -3,
    where: `
      storage.googleapis.com snowflakecomputing.com amazonaws.com rds.amazonaws.com blob.core.windows.net
      googleapis.com/auth api.github.com graph.facebook.com docker.io gcr.io ghcr.io quay.io
      registry.npmjs.org repo.maven.apache.org registry-1.docker.io public.ecr.aws schemas.microsoft.com
      www.w3.org/2000 www.w3.org/1999 schemas.android.com schema.org xmlns.com json-schema.org example.com
      example.org test.com foo.com kubernetes.io/name k8s.io/api crl.microsoft.com`,
  },
  {
    kind: "a short address",
    odds: 0.2,
    where: `
      bit.ly goo.gl t.co tinyurl.com ow.ly buff.ly is.gd dlvr.it amp.gs url.kr han.gl vo.la me2.do bitly.com
      ift.tt lnkd.in`,
  },
];
