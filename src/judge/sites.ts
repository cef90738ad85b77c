/**
 * What pages of a site are to a curator. `where` lists hosts (subdomains too) or host/path prefixes, spaces between;
 * `*` stands for one path segment. `odds` is the logarithm of the odds that a page of it is a tip. The longest entry
 * that fits an address decides.
 */
export interface SiteKind {
  readonly kind: string;
  readonly odds: number;
  readonly where: string;
  /** Pages of it are somebody's use of a tool; its front page is the tool itself. */
  readonly isTool?: true;
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
      around.co zep.us spatial.chat join.me app.slack.com/huddle slack.com/huddle chime.aws
      meet.zoho.com livestorm.co crowdcast.io demio.com remo.co kumospace.com ovice.in gooroomee.com
      ifland.com discord.new worksmobile.com/meeting pf.kakao.com invite.kakao.com line.me/ti line.me/r
      signal.group t.me/+ m.me messenger.com wa.me guilded.gg clubhouse.com joinclubhouse.com ringcentral.com
      8x8.vc talky.io bigmarker.com tandem.chat`,
  },
  {
    kind: "a calendar or an appointment",
    odds: -5.5,
    where: `
      calendar.google.com calendar.app.google google.com/calendar calendly.com doodle.com when2meet.com
      cal.com outlook.office365.com/owa/calendar timeanddate.com/worldclock lettucemeet.com savvycal.com
      rallly.co everytimezone.com tockify.com calendar.naver.com timetreeapp.com timetr.ee youcanbook.me
      acuityscheduling.com appointlet.com meetings.hubspot.com tidycal.com koalendar.com zeeg.me zcal.co
      crab.fit whenisgood.net whenavailable.com worldtimebuddy.com timeanddate.com time.is addevent.com
      add-to-calendar-pro.com whattime.co.kr booking.naver.com outlook.office.com/calendar
      outlook.live.com/calendar reclaim.ai`,
  },
  {
    kind: "a form or a poll",
    odds: -5.5,
    where: `
      docs.google.com/forms forms.gle forms.office.com forms.microsoft.com surveymonkey.com typeform.com
      form.naver.com naver.me/form walla.my tally.so airtable.com/shr airtable.com/form jotform.com
      strawpoll.com strawpoll.me poll-maker.com moaform.com smore.im slido.com app.sli.do sli.do menti.com
      mentimeter.com kahoot.it wufoo.com questionpro.com limesurvey.org qualtrics.com survey.stackoverflow.co
      form.office.naver.com survey.naver.com pages.walla.my formstack.com cognitoforms.com paperform.co
      fillout.com surveysparrow.com surveygizmo.com alchemer.com poll.fm polldaddy.com pollev.com
      polleverywhere.com ahaslides.com quizizz.com wooclap.com padlet.com jamboard.google.com ideaboardz.com
      parabol.co loomio.org opavote.com wj.qq.com wjx.cn forms.zohopublic.com forms.app opensurvey.co.kr
      formspree.io tripetto.app vevox.app voxvote.com directpoll.com
      xoyondo.com `,
  },
  {
    kind: "a meet-up or an event",
    odds: -4.5,
    where: `
      meetup.com meetu.ps eventbrite.com eventbrite.co.uk eventbrite.ca eventbrite.de festa.io event-us.kr
      onoffmix.com lu.ma luma.com partiful.com connpass.com techplay.jp doorkeeper.jp peatix.com eventil.com
      facebook.com/events linkedin.com/events hopin.com airmeet.com bevy.com tickettailor.com ti.to tito.io
      evite.com splashthat.com universe.com streamyard.com devpost.com allevents.in sched.com
      community.cncf.io/events gdg.community.dev papercall.io sessionize.com eventzilla.net
      humanitix.com bizzabo.com cvent.com whova.com pretix.eu kommunity.com konfhub.com hasgeek.com
      townscript.com guild.host dice.fm ticketmaster.com reactor.microsoft.com
      cloudonair.withgoogle.com/events aws.amazon.com/events mlh.io unstop.com dorahacks.io taikai.network
      eventus.io dev-event.vercel.app somoim.co.kr munto.kr frip.co.kr linkareer.com campuspick.com
      thinkcontest.com wevity.com contestkorea.com all-con.co.kr k-startup.go.kr ticketlink.co.kr
      tickets.interpark.com ticket.yes24.com ticket.melon.com programmers.co.kr/competitions bevylabs.com
      gdsc.community.dev rsvp.withgoogle.com`,
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
      easyretro.io figjam.new mural.co app.hubspot.com zendesk.com/agent jira.com youtrack.cloud
      myjetbrains.com clickup.com/t sharing.clickup.com wrike.com smartsheet.com app.teamwork.com taskade.com
      todoist.com/app quire.io app.plane.so taiga.io tree.taiga.io canny.io aha.io app.intercom.com
      freshdesk.com servicenow.com pagerduty.com opsgenie.com works.do worksmobile.com kakaowork.com agit.io
      agit.in flow.team collabee.co swit.io desk.channel.io app.slite.com zenkit.com meistertask.com
      notion.so/my-integrations app.gather.town/events helpscout.net `,
  },
  {
    kind: "a shared drawing",
    odds: -2.5,
    isTool: true,
    where: `
      figma.com/file figma.com/design figma.com/proto figma.com/board excalidraw.com draw.io app.diagrams.net
      lucidchart.com miro.com app.mural.co conceptboard.com witeboard.com tldraw.com ziteboard.com zeplin.io
      app.zeplin.io zpl.io invis.io invisionapp.com marvelapp.com sketch.cloud sketch.com/s framer.com/share
      balsamiq.cloud overflow.io lucid.app creately.com cacoo.com gliffy.com viewer.diagrams.net erdcloud.com
      dbdiagram.io/d sequencediagram.org canva.com/design lucidspark.com abstract.com app.moqups.com uxpin.com
      protopie.io `,
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
      app.terraform.io signin.aws.amazon.com grafana.net buildkite.com semaphoreci.com teamcity.jetbrains.com
      app.travis-ci.com drone.io cirrus-ci.com bitrise.io app.bitrise.io codemagic.io appcenter.ms
      expo.dev/accounts fly.io/apps railway.app/project dashboard.render.com dashboard.heroku.com
      console.firebase.google.com console.developers.google.com console.ncloud.com app.snyk.io sonarcloud.io
      codeclimate.com codacy.com app.codacy.com deepsource.io percy.io chromatic.com browserstack.com/builds
      cloud.cypress.io dashboard.cypress.io scans.gradle.com datadoghq.com app.honeycomb.io papertrailapp.com
      splunkcloud.com cloud.elastic.co uptimerobot.com pingdom.com cloud.databricks.com app.snowflake.com
      dagshub.com/*/*/experiments app.clear.ml rollbar.com bugsnag.com app.logrocket.com hotjar.com
      mixpanel.com amplitude.com analytics.google.com search.google.com/search-console lookerstudio.google.com
      datastudio.google.com app.powerbi.com redash.io aimstack.io/runs play.google.com/console
      appstoreconnect.apple.com testflight.apple.com app.supabase.com supabase.com/dashboard cloud.mongodb.com
      dash.cloudflare.com app.planetscale.com`,
  },
  {
    kind: "a log or a paste",
    odds: -3.5,
    isTool: true,
    where: `
      pastebin.com hastebin.com paste.ubuntu.com paste.debian.net dpaste.org dpaste.com ghostbin.com
      termbin.com pastie.org privatebin.net controlc.com transfer.sh 0x0.st ix.io bpa.st logs.run paste.ee
      paste.rs pastecode.io rentry.co snippet.host carbon.now.sh ray.so justpaste.it textbin.net codeshare.io
      coderpad.io codepad.org codepile.net diffchecker.com p.ip.fi `,
  },
  {
    kind: "a code sandbox",
    odds: -1.6,
    isTool: true,
    where: `
      wandbox.org godbolt.org play.golang.org go.dev/play play.rust-lang.org ideone.com repl.it replit.com
      jsfiddle.net jsbin.com codesandbox.io stackblitz.com sqlfiddle.com dbfiddle.uk typescriptlang.org/play
      pythontutor.com/visualize onlinegdb.com tio.run play.kotlinlang.org scastie.scala-lang.org
      leetcode.com/playground rextester.com plnkr.co regex101.com/r regexr.com cpp.sh
      coliru.stacked-crooked.com quick-bench.com dotnetfiddle.net play.vuejs.org svelte.dev/repl
      babeljs.io/repl play.tailwindcss.com paiza.io runkit.com sololearn.com/compiler-playground
      programiz.com/python-programming/online-compiler vscode.dev github.dev gitpod.io try.redis.io
      shadertoy.com/new jsbench.me jdoodle.com`,
  },
  {
    kind: "a class's own room",
    odds: -4.5,
    where: `
      classroom.google.com classroom.github.com gradescope.com instructure.com blackboard.com piazza.com
      edstem.org campuswire.com schoology.com moodlecloud.com turnitin.com       hellolms.com classum.com lms.elice.io`,
  },
  {
    kind: "a chat with a machine",
    odds: -1.8,
    isTool: true,
    where: `
      chatgpt.com chat.openai.com claude.ai/chat claude.ai/share gemini.google.com g.co/gemini poe.com
      copilot.microsoft.com perplexity.ai wrtn.ai character.ai grok.com chat.deepseek.com`,
  },
  { kind: "a report on runs", odds: 0.8, where: "wandb.ai/*/*/reports" },
  {
    kind: "money and prices",
    odds: -3,
    where: `
      finance.naver.com investing.com tradingview.com coinmarketcap.com coingecko.com upbit.com bithumb.com
      binance.com finance.yahoo.com robinhood.com tossinvest.com hogangnono.com land.naver.com zigbang.com
      zillow.com`,
  },
  {
    kind: "a news portal",
    odds: 0.5,
    where: `
      n.news.naver.com news.naver.com m.news.naver.com v.daum.net news.daum.net news.v.daum.net news.nate.com
      news.google.com news.yahoo.com msn.com`,
  },
  {
    kind: "a board where people talk",
    odds: -0.9,
    where: "clien.net damoang.net cafe.naver.com cafe.daum.net band.us blind.com everytime.kr gall.dcinside.com",
  },
  { kind: "a gist", odds: -0.7, where: "gist.github.com gist.githubusercontent.com" },
  // Files.
  {
    kind: "a shared file or folder",
    odds: -3.2,
    where: `
      drive.google.com dropbox.com dropboxusercontent.com onedrive.live.com 1drv.ms sharepoint.com box.com/s
      app.box.com wetransfer.com we.tl mega.nz mediafire.com sendspace.com icloud.com mybox.naver.com
      send-anywhere.com gofile.io file.io cloud.mail.ru photos.google.com photos.app.goo.gl mega.io
      4shared.com pcloud.com sync.com filemail.com fromsmash.com transfernow.net swisstransfer.com
      wormhole.app files.fm pixeldrain.com cloud.naver.com photo.mybox.naver.com workdrive.zoho.com
      terabox.com pan.baidu.com disk.yandex.com yadi.sk smugmug.com naver.worksmobile.com
      drive.worksmobile.com loom.com/share vidyard.com otter.ai fireflies.ai tldv.io fathom.video grain.com`,
  },
  {
    kind: "the team's own document",
    odds: -2.2,
    isTool: true,
    where: `
      docs.google.com/document docs.google.com/spreadsheets docs.google.com/drawings sheets.google.com
      hackmd.io notion.so dropbox.com/paper paper.dropbox.com coda.io quip.com app.gitbook.com etherpad.org
      onenote.com office.com airtable.com evernote.com craft.do slite.com nuclino.com cryptpad.fr rows.com
      docs.zoho.com bear.app simplenote.com publish.simplenote.com roamresearch.com/#/app polarisoffice.com
      pad.riseup.net almanac.io tettra.co guru.com outline.com sites.google.com/a hedgedoc.org docs.qq.com
      feishu.cn larksuite.com`,
  },
  { kind: "a public Notion page", odds: 0.2, where: "notion.site oopy.io" },
  {
    kind: "slides",
    odds: 2.2,
    where: `
      docs.google.com/presentation slideshare.net speakerdeck.com slides.com prezi.com noti.st beautiful.ai
      sway.office.com sway.com scribd.com/presentation docswell.com pitch.com gamma.app slidesgo.com
      canva.com/design/*/view issuu.com figma.com/deck deckset.com emaze.com`,
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
      media.tenor.com me.me memedroid.com makeameme.org kapwing.com gifer.com imgbb.com imageshack.com
      tinypic.com thecodinglove.com devrant.com reddit.com/r/pics reddit.com/r/aww reddit.com/r/gifs
      jjalbang.today dogdrip.net todayhumor.co.kr mlbpark.donga.com inven.co.kr bobaedream.co.kr pann.nate.com
      etoland.co.kr arca.live ppomppu.co.kr gasengi.com 82cook.com slrclub.com kym-cdn.com
      tumblr.com/tagged media0.giphy.com postimages.org lightshot.app cl.ly cleanshot.com snipboard.io
      monosnap.com`,
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
      nintendo.com playstation.com xbox.com vulture.com billboard.com tidal.com shazam.com music-flo.com
      kkbox.com mixcloud.com genius.com azlyrics.com setlist.fm letterboxd.com justwatch.com primevideo.com
      tv.apple.com hbomax.com max.com crunchyroll.com wavve.com coupangplay.com afreecatv.com sooplive.co.kr
      chzzk.naver.com kick.com series.naver.com page.kakao.com webtoon.kakao.com lezhin.com myanimelist.net
      epicgames.com gog.com itch.io roblox.com minecraft.net boardgamearena.com skribbl.io gartic.io
      garticphone.com geoguessr.com nytimes.com/games codenames.game nexon.com leagueoflegends.com op.gg
      bandsintown.com songkick.com metacritic.com ign.com now.naver.com movie.naver.com cgv.co.kr
      megabox.co.kr lottecinema.co.kr audible.com millie.co.kr radio.garden lofi.cafe`,
  },
  {
    kind: "a person's or a company's profile",
    odds: -3,
    where: `
      linkedin.com/in linkedin.com/company facebook.com/people about.me linktr.ee crunchbase.com angel.co
      wellfound.com stackoverflow.com/users keybase.io kaggle.com/*/competitions g2.com capterra.com
      trustpilot.com producthunt.com/posts patreon.com ko-fi.com buymeacoffee.com gofundme.com kickstarter.com
      indiegogo.com gofund.me change.org opencollective.com credly.com/badges paypal.me paypal.com venmo.com
      tumblbug.com wadiz.kr topcoder.com/members atcoder.jp/users bento.me bio.link beacons.ai litt.ly
      inpock.co.kr read.cv polywork.com peerlist.io gravatar.com zoominfo.com pitchbook.com thevc.kr
      innoforest.co.kr solved.ac/profile acmicpc.net/user leetcode.com/u hackerrank.com/profile
      codeforces.com/profile happybean.naver.com together.kakao.com toss.me github.com/sponsors liberapay.com
      instagram.com/p about.gitlab.com/company rememberapp.co.kr teamblind.com`,
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
      upwork.com hired.com teamtailor.com recruitee.com career.rememberapp.co.kr incruit.com catch.co.kr
      superookie.com jasoseol.com groupby.kr remotive.com otta.com ziprecruiter.com simplyhired.com toptal.com
      freelancer.com fiverr.com kmong.com wishket.com elancer.co.kr soomgo.com albamon.com alba.co.kr doda.jp
      mynavi.jp welcometothejungle.com jobvite.com icims.com taleo.net personio.de join.com/companies
      comeet.com eightfold.ai builtin.com/job himalayas.app work.go.kr work24.go.kr nextunicorn.kr theteams.kr
      ycombinator.com/jobs workatastartup.com angel.co/company recruiter.co.kr ninehire.site greetinghr.com
      careers.linecorp.com`,
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
      place.naver.com yelp.com opentable.com airbnb.com booking.com expedia.com tripadvisor.com
      uber.com/invite mangoplate.com foursquare.com tabelog.com waze.com catchtable.co.kr flights.google.com
      uber.com lyft.com socar.kr greencar.co.kr letskorail.com etk.srail.kr skyscanner.net skyscanner.co.kr
      kayak.com trip.com agoda.com hotels.com yanolja.com goodchoice.kr myrealtrip.com diningcode.com
      siksinhot.com baemin.com yogiyo.co.kr coupangeats.com doordash.com ubereats.com grubhub.com
      maps.apple.com what3words.com plus.codes citymapper.com rome2rio.com map.daum.net       m.place.naver.com pcmap.place.naver.com starbucks.co.kr resy.com seamless.com wolt.com deliveroo.co.uk
      google.com/travel spacecloud.kr hourplace.co.kr wework.com fastfive.co.kr`,
  },
  {
    kind: "a shop",
    odds: -2.2,
    where: `
      coupang.com gmarket.co.kr 11st.co.kr smartstore.naver.com shopping.naver.com auction.co.kr ebay.com
      etsy.com aliexpress.com walmart.com bestbuy.com ikea.com newegg.com target.com danawa.com bunjang.co.kr
      daangn.com rakuten.co.jp teespring.com redbubble.com stickermule.com musinsa.com 29cm.co.kr suzuri.jp
      kurly.com ssg.com oliveyoung.co.kr lotteon.com wemakeprice.com tmon.co.kr ohou.se kream.co.kr idus.com
      compuzone.co.kr joongna.com alibaba.com temu.com shein.com costco.com homedepot.com bhphotovideo.com
      devicemart.co.kr humblebundle.com zazzle.com teepublic.com marpple.shop amazon.de amazon.fr amazon.in
      apple.com/shop store.google.com interpark.com himart.co.kr`,
  },
  {
    kind: "a sign-in or an invitation",
    odds: -4,
    where: `
      accounts.google.com login.microsoftonline.com invite.slack.com github.com/login
      github.com/orgs/*/invitation bit.ly/join auth0.com/login oauth.pstmn.io id.atlassian.com
      account.live.com nid.naver.com accounts.kakao.com appleid.apple.com okta.com onelogin.com
      duosecurity.com 1password.com share.1password.com lastpass.com send.bitwarden.com onetimesecret.com
      github.com/settings github.com/apps github.com/orgs/*/people github.com/orgs/*/teams
      gitlab.com/users/sign_in zoom.us/signin notion.so/invite notion.so/login trello.com/login
      vercel.com/teams/invite expo.dev/accept-invite login.live.com clerk.accounts.dev
      cognito-idp.amazonaws.com`,
  },
  {
    kind: "private life or news of the day",
    odds: -2.5,
    where: `
      bbc.co.uk/newsbeat espn.com tmz.com people.com weather.com weather.naver.com sports.naver.com
      entertain.naver.com nfl.com nba.com fifa.com dailymail.co.uk eater.com sports.news.naver.com
      m.sports.naver.com m.entertain.naver.com entertain.daum.net sports.daum.net goal.com uefa.com mlb.com
      koreabaseball.com dispatch.co.kr accuweather.com windy.com kma.go.kr airkorea.or.kr horoscope.com
      16personalities.com`,
  },
  {
    kind: "a translation or a search",
    odds: -2.5,
    where: `
      google.com/search google.co.kr/search search.naver.com bing.com/search duckduckgo.com
      translate.google.com papago.naver.com lmgtfy.com letmegooglethat.com deepl.com images.google.com
      google.com/imgres github.com/search twitter.com/search hn.algolia.com search.yahoo.co.jp search.daum.net
      twitter.com/hashtag downforeveryoneorjustme.com speedtest.net dict.naver.com en.dict.naver.com
      ko.dict.naver.com dic.daum.net google.com/url google.com/webhp search.yahoo.com yandex.com/search
      baidu.com/s scholar.google.com/scholar youtube.com/results youtube.com/feed perplexity.ai/search
      kagi.com/search github.com/issues stackoverflow.com/search arxiv.org/search twitter.com/i/flow
      web.archive.org/save fast.com isitdownrightnow.com downdetector.com whatismyipaddress.com nperf.com`,
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
      bitbucket.org/*/*/pull-requests bitbucket.org/*/*/commits phabricator.com github.com/*/*/stargazers
      github.com/*/*/watchers github.com/*/*/forks github.com/*/*/pulse github.com/*/*/contributors
      github.com/*/*/deployments github.com/*/*/environments github.com/*/*/activity
      gitlab.com/*/*/-/merge_requests gitlab.com/*/*/-/pipelines gitlab.com/*/*/-/jobs gitlab.com/*/*/-/commit
      gitlab.com/*/*/merge_requests gitlab.com/*/*/-/milestones reviewable.io app.reviewnb.com
      dev.azure.com/*/*/_git bitbucket.org/*/*/pipelines codereview.chromium.org       app.graphite.dev `,
  },
  { kind: "a release", odds: -1.8, where: "github.com/*/*/releases github.com/*/*/tags" },
  {
    kind: "an issue",
    odds: -1.4,
    where: `
      github.com/*/*/issues gitlab.com/*/*/issues bugs.python.org bugzilla.mozilla.org bugs.launchpad.net
      bugs.chromium.org issues.apache.org bugs.openjdk.org youtrack.jetbrains.com gitlab.com/*/*/-/issues
      bitbucket.org/*/*/issues issuetracker.google.com issues.chromium.org developercommunity.visualstudio.com
      trac.torproject.org sourceforge.net/p/*/bugs`,
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
      onlinejudge.u-aizu.ac.jp yukicoder.me hackerearth.com/problem spoj.com/problems softeer.ai
      codeforces.com/gym atcoder.jp/tasks school.programmers.co.kr codility.com/programmers
      interviewbit.com/problems codechef.com/problems kattis.com/problems projecteuler.net/problem
      neetcode.io/problems algospot.com/judge level.goorm.io codeup.kr/problem.php jungol.co.kr
      dmoj.ca/problem toph.co/p`,
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
      docs.spring.io nginx.org/en/docs redis.io/docs spark.apache.org kafka.apache.org
      airflow.apache.org flink.apache.org iceberg.apache.org huggingface.co/docs mathworks.com/help tldp.org
      w3.org/TR rfc-editor.org tools.ietf.org datatracker.ietf.org/doc peps.python.org ncatlab.org jupyter.org
      docs.jupyter.org sphinx-doc.org cmake.org gnu.org/software ruby-doc.org api.rubyonrails.org
      elixir-lang.org/docs scala-lang.org hexdocs.pm laravel.com/docs docs.djangoproject.com wiki.libsdl.org
      api.slack.com learn.adafruit.com guide.ncloud-docs.com developers.naver.com developers.kakao.com
      docs.tosspayments.com docs.unity3d.com docs.godotengine.org docs.flutter.dev dart.dev
      kotlinlang.org/docs docs.swift.org nodejs.org/docs nodejs.org/api docs.nestjs.com nextjs.org/docs
      tailwindcss.com/docs svelte.dev/docs vitejs.dev webpack.js.org eslint.org/docs jestjs.io playwright.dev
      developer.hashicorp.com terraform.io/docs helm.sh/docs istio.io/latest/docs prometheus.io/docs
      grafana.com/docs opentelemetry.io/docs elastic.co/guide mongodb.com/docs clickhouse.com/docs
      duckdb.org/docs docs.snowflake.com docs.databricks.com docs.getdbt.com mlflow.org/docs kubeflow.org/docs
      docs.ray.io docs.wandb.ai python.langchain.com docs.llamaindex.ai platform.openai.com/docs
      docs.anthropic.com ai.google.dev docs.streamlit.io gradio.app/docs d3js.org plotly.com/python
      seaborn.pydata.org devdocs.io devhints.io cheatography.com explainshell.com tldr.sh
      regular-expressions.info github.com/*/*/wiki slack.com/help slack.dev ss64.com php.net/manual
      docs.julialang.org ruby-lang.org learn.svelte.dev go.dev/doc fastapi.tiangolo.com
      pydantic.dev docs.pytest.org`,
  },
  {
    kind: "a package",
    odds: 1.8,
    where: `
      pypi.org pypi.python.org npmjs.com crates.io rubygems.org packagist.org mvnrepository.com nuget.org
      anaconda.org conda.io hub.docker.com metacpan.org bioconductor.org chrome.google.com/webstore
      marketplace.visualstudio.com plugins.jetbrains.com formulae.brew.sh addons.mozilla.org apps.apple.com
      play.google.com/store conan.io vcpkg.io hex.pm pub.dev cocoapods.org swiftpackageindex.com
      central.sonatype.com search.maven.org flathub.org snapcraft.io aur.archlinux.org packages.debian.org
      packages.ubuntu.com open-vsx.org microsoftedge.microsoft.com/addons chromewebstore.google.com
      github.com/marketplace artifacthub.io jsr.io deno.land/x unpkg.com cdnjs.com
      raycast.com/store`,
  },
  {
    kind: "a model or data set",
    odds: 3,
    where: `
      huggingface.co kaggle.com dacon.io aihub.or.kr data.gov data.go.kr data.world archive.ics.uci.edu
      opendata.arcgis.com dataverse.harvard.edu snap.stanford.edu registry.opendata.aws commoncrawl.org
      data.seoul.go.kr kosis.kr ourworldindata.org openml.org data.worldbank.org census.gov data.un.org
      data.kma.go.kr bigdata-culture.kr opendata.swiss data.europa.eu data.gov.uk
      datasetsearch.research.google.com paperswithcode.com/datasets tensorflow.org/datasets
      roboflow.com universe.roboflow.com physionet.org openneuro.org data.mendeley.com
      dataverse.org image-net.org cocodataset.org opendatasoft.com kdx.kr ai-hub.or.kr civitai.com
      modelscope.cn`,
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
      nngroup.com lilianweng.github.io jalammar.github.io colah.github.io ruder.io codeproject.com
      blog.google research.google microsoft.com/en-us/research scientificamerican.com quantamagazine.org
      ncase.me techblog.lycorp.co.jp tech.socarcorp.kr blog.banksalad.com hyperconnect.github.io
      tech.devsisters.com techblog.gccompany.co.kr tech.buzzvil.com helloworld.kurly.com tech.kakaopay.com
      tech.kakaoenterprise.com devocean.sk.com meetup.nhncloud.com techblog.musinsa.com oliveyoung.tech
      tech.inflab.com blog.lunit.io tech.scatterlab.co.kr velopert.com blog.outsider.ne.kr newneek.co publy.co
      disquiet.io eopla.net outstanding.kr ppss.kr slownews.kr byline.network platum.kr careerly.co.kr
      maily.so stibee.com page.stibee.com blogs.nvidia.com developer.nvidia.com/blog machinelearning.apple.com
      engineering.atspotify.com dropbox.tech slack.engineering shopify.engineering github.blog
      stackoverflow.blog blog.cloudflare.com huggingface.co/blog wandb.ai/site wandb.ai/articles
      wandb.ai/fully-connected eugeneyan.com huyenchip.com karpathy.github.io sebastianraschka.com
      thegradient.pub bair.berkeley.edu betterprogramming.pub levelup.gitconnected.com itnext.io uxplanet.org
      auth0.com/blog howtogeek.com tecmint.com cyberciti.biz danluu.com jvns.ca blog.codinghorror.com
      highscalability.com allthingsdistributed.com pragmaticengineer.com staffeng.com lethain.com
      waitbutwhy.com stratechery.com gatesnotes.com lesswrong.com slatestarcodex.com brunch.co.kr/magazine`,
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
      theregister.com phoronix.com news.ycombinator.com time.com sedaily.com khan.co.kr yna.co.kr
      hankookilbo.com asiae.co.kr dt.co.kr ddaily.co.kr inews24.com aitimes.kr techm.kr thelec.kr boannews.com
      dongascience.com sciencetimes.co.kr newspeppermint.com spectrum.ieee.org cacm.acm.org newscientist.com
      lemonde.fr spiegel.de nikkei.com apnews.com nature.com sciencedaily.com phys.org`,
  },
  {
    kind: "an answered question",
    odds: 2.4,
    where: `
      stackoverflow.com/questions stackoverflow.com/a stackoverflow.com/q stackoverflow.com stackexchange.com
      askubuntu.com superuser.com serverfault.com mathoverflow.net discuss.pytorch.org groups.google.com
      discourse.haskell.org mail.haskell.org okky.kr kldp.org teratail.com lists.apache.org mail.python.org
      discuss.python.org forum.djangoproject.com users.rust-lang.org community.openai.com devtalk.kakao.com
      hashcode.co.kr qna.programmers.co.kr forums.fast.ai discuss.huggingface.co discuss.kubernetes.io
      forum.gitlab.com forums.developer.nvidia.com forums.docker.com github.com/*/*/discussions/categories/q-a
      discuss.streamlit.io dba.stackexchange.com kaggle.com/discussions       discuss.tensorflow.org`,
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
      roadmap.sh futurelearn.com class101.net codeit.kr dataquest.io mooc.fi lynda.com linkedin.com/learning
      edu.goorm.io elice.io academy.elice.io spartacodingclub.kr yeardream.elice.io zerobase.co.kr
      learn.microsoft.com/training cloudskillsboost.google skillbuilder.aws academy.langchain.com
      kaggle.com/learn huggingface.co/learn d2l.ai cs50.harvard.edu see.stanford.edu oli.cmu.edu
      open.kaist.edu snuon.snu.ac.kr ocw.kaist.ac.kr scrimba.com laracasts.com educative.io zerotomastery.io
      oreilly.com/live-events deeplearning.ai/courses theodinproject.com fullstackopen.com
      javascript.info learngitbranching.js.org`,
  },
  {
    kind: "a book",
    odds: 2.2,
    where: `
      leanpub.com manning.com packtpub.com apress.com mitpress.mit.edu pragprog.com nostarch.com
      oreilly.com/library shop.oreilly.com gitbook.io gitbooks.io bookdown.org hanbit.co.kr yes24.com
      aladin.co.kr kyobobook.co.kr amazon.com/dp amazon.com/gp/product books.google.com goodreads.com/book
      gutenberg.org ridibooks.com amazon.co.jp/dp amazon.co.jp/gp oreilly.co.jp crcpress.com d2l.ai/chapter
      yes24.com/product wikibook.co.kr acornpub.co.kr gilbut.co.kr jpub.tistory.com insightbook.co.kr
      freelec.co.kr bjpublic.tistory.com roadbook.co.kr cambridge.org/core/books link.springer.com/book
      libgen.rs openlibrary.org oreilly.com/pub greenteapress.com deeplearningbook.org mml-book.github.io
      probml.github.io otexts.com bookshop.org`,
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
      castbox.fm podbbang.com datastori.es talkpython.fm rebuild.fm open.spotify.com/episode
      open.spotify.com/show podcasts.google.com soundcloud.com/stories lexfridman.com/podcast
      audioclip.naver.com cppcast.com realpython.com/podcasts pythonbytes.fm se-radio.net syntax.fm
      dataskeptic.com practicalai.fm`,
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
      cloudfront.net workers.dev pages.dev gradio.live public.tableau.com/profile bubbleapps.io glideapp.io
      softr.app retool.com/embed replit.app lovable.app v0.dev bolt.new cloudtype.app koyeb.app deno.dev
      val.run edgeone.app streamlitapp.com huggingface.co/spaces appspot.com run.app azurestaticapps.net
      vercel.dev stackblitz.io csb.app webflow.io framer.website wixsite.com carrd.co oopy.app modoo.at`,
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
      example.org test.com foo.com kubernetes.io/name k8s.io/api crl.microsoft.com r2.dev
      digitaloceanspaces.com backblazeb2.com ncloudstorage.com kr.object.ncloudstorage.com core.windows.net
      cloudapp.azure.com compute.amazonaws.com elb.amazonaws.com elasticbeanstalk.com
      execute-api.amazonaws.com azure-api.net cloudfunctions.net supabase.co firebaseio.com hooks.slack.com
      webhook.site requestbin.com ngrok.app localtest.me nip.io sslip.io fonts.googleapis.com
      ajax.googleapis.com cdn.jsdelivr.net example.net`,
  },
  {
    kind: "a short address",
    odds: 0.2,
    where: `
      bit.ly goo.gl t.co tinyurl.com ow.ly buff.ly is.gd dlvr.it amp.gs url.kr han.gl vo.la me2.do bitly.com
      ift.tt shorturl.at rebrand.ly cutt.ly t.ly rb.gy lrl.kr buly.kr c11.kr zrr.kr tiny.cc soo.gd
      bl.ink mz.kr dub.sh`,
  },
];
