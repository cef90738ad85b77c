import type { Subject } from "../subject.ts";

/** What programs run on and are kept in. */
export const SYSTEMS: readonly Subject[] = [
  {
    id: "linux",
    parent: "devops",
    ko: "리눅스, 셸, 쉘, 터미널, 우분투, 유닉스",
    en: "Linux, shell, bash, terminal, command line, Ubuntu, Unix, zsh, CLI",
    strong:
      "ripgrep, exa, eza, bat clone of cat, fd find, zoxide, autojump, starship, pure prompt, spaceship prompt, powerlevel10k, antigen, zplug, zinit, prezto, bash it, fisher, nushell, oil shell, xonsh, elvish, alacritty, kitty terminal, terminator, tilix, guake, ranger file manager, midnight commander, ncdu, glances, bmon, iotop, iftop, nethogs, neofetch, screenfetch, tldr pages, thefuck, jq, yq, httpie, shellcheck, shfmt, bats testing, gnu parallel, direnv, stow, chezmoi, entr, watchman, expect script, ncurses, whiptail, zenity, byobu, mosh, autossh, sshuttle, sshfs, rclone, restic, borg backup, duplicity, timeshift, dconf, i3, awesome wm, bspwm, dwm, openbox, fluxbox, conky, polybar, rofi, dmenu, dunst, gnome shell, unity desktop, cinnamon, mate desktop, budgie, lxde, lxqt, enlightenment, elementary os, manjaro, kali linux, slackware, puppy linux, void linux, alpine linux, zorin, pop os, 민트, 쉘스크립트, 배시, 셸 프로그래밍, 파일 권한, 심볼릭, 하드링크, 프로세스 관리, 좀비 프로세스, 리다이렉션, 파이프라인 명령, 로그 파일, 방화벽 설정, 패키지 설치, 부팅, grub, initramfs, device driver, 디바이스 드라이버, kvm, qemu, virtualbox, libvirt, tmpfs, inode, journald, logrotate, nohup, ulimit, tcpdump, netstat, ifconfig, nmcli, netplan, traceroute, dig, hostname, 서버 시간, ntp, chrony, 한글 입력기, ibus, fcitx, libreoffice, 리브레오피스, gimp, inkscape, blender, krita, audacity, vlc, mpv, kdenlive, obs studio, shotwell, rhythmbox, clementine, evince, okular, nautilus, thunar, deluge, qbittorrent, hexchat, irssi, weechat, pidgin, thunderbird, geary, evolution mail, gparted, steam on linux, lutris, wine, playonlinux, synaptic, bleachbit, stacer, linux 서버, awk 명령어, sed 명령어, find 명령어, grep 명령어, ls 명령어, 리눅스 커널, linux kernel, 리눅스 명령어, bashrc, zshrc, oh my zsh, fish shell, shell script, 쉘 스크립트, 셸 스크립트, shell scripting, bash scripting, debian, 데비안, centos, redhat, red hat, fedora, 페도라, rhel, arch linux, gentoo, opensuse, linux mint, nixos, gnome, kde, xfce, i3wm, tiling window manager, window manager, wayland, xorg, gtk, desktop environment, systemd, systemctl, cron, crontab, ssh, sshd, scp, rsync, grep, sed, awk, xargs, tmux, tmux 사용법, gnu screen, vim 명령어, chmod, chown, sudo, 퍼미션, apt get, apt, yum, dnf, pacman, flatpak, appimage, homebrew, nvidia driver, nvidia smi, gpu 모니터링, htop, iostat, vmstat, ps aux, strace, ebpf, lsof, curl 명령어, wget, iptables, ufw, selinux, 파일 시스템, filesystem, ext4, btrfs, zfs, lvm, 페이지 캐시, load average, cgroup, wsl, wsl2, busybox, coreutils, posix, dotfiles, dotfile, getopts, stdin, stdout, gnu, daemon, 데몬, raspberry pi, 라즈베리파이, hosts 파일, etc hosts, linux distribution, distro, 환경변수, environment variables, symbolic link, 심볼릭 링크, bash guide, bash completion, shell prompt, prompt theme, fzf, ripgrep, modern ls, terminal emulator, powerline",
    good: "zsh plugin, zsh theme, shell framework, dotfiles manager, fuzzy finder, progress bar, cli tool, command line utility, command line interface for, system monitor, audio player, screenshot tool, screen locker, wallpaper, launcher, theme, icon theme, dock, panel, password manager, note taking, ebook reader, download manager, backup, bootable usb, office suite, vector graphics, photo editor, video editor, chat client, email client, web browser, game, emulator, virtualization, firewall, 서버, 원격 접속, 포트, 권한, 디스크 용량, 용량 확인, 프로세스, 명령행, 배포판, 스크립트, command line tool, command, commands, 명령어 정리, console, 콘솔, 커맨드, script, scripts, directory, directories, 디렉토리, 디렉터리, files, 파일 찾기, daemon process, desktop, text editor, document viewer, image viewer, pdf viewer, file manager, music player, video player, media player, irc client, torrent client, mail client, rss reader, wine, xterm, clipboard, sysadmin, 시스템 관리, server administration, scripting, package manager, disk usage, cp, mv, rm, ls, dd, tar, open source application, free software, lightweight, minimalistic, replacement for, plugin manager, prompt, autocompletion, kernel patch, 커널, alias, 명령어, fish, snap, mount, kernel, builtin",
    weak: "unix like, os, 계정, 시스템, tool, utility, cross platform, driver, file, gpl, interface, 시그널, swap, variety, transmission, sway, tails, solus",
    sites:
      "linux.org, kernel.org, lwn.net, explainshell.com, tldp.org, gnu.org, ubuntu.com, help.ubuntu.com, askubuntu.com, unix.stackexchange.com, wiki.gnome.org, gnome.org, apps.gnome.org, kde.org, apps.kde.org, archlinux.org, wiki.archlinux.org, debian.org, fedoraproject.org, redhat.com, opensuse.org, linuxcommand.org, ss64.com, zsh.org, ohmyz.sh, fishshell.com, github.com/ohmyzsh, github.com/fish-shell, tldr.sh, cheat.sh, man7.org, linux.die.net, linuxjourney.com, overthewire.org, distrowatch.com, itsfoss.com, omgubuntu.co.uk, tecmint.com, cyberciti.biz, superuser.com, flathub.org, snapcraft.io, freedesktop.org, shellcheck.net, commandlinefu.com, xfce.org, linuxmint.com, kldp.org, serverfault.com",
    siteHints: "digitalocean.com/community, sourceforge.net, wikis.gnome.org, launchpad.net",
  },
  {
    id: "git",
    parent: "devops",
    ko: "깃, 깃허브, 깃헙, 버전 관리, 형상 관리",
    en: "Git, GitHub, GitLab, version control, VCS",
    commonName: true,
    strong:
      "git ignore, git standup, git extras, git up, git crypt, git secret, git filter branch, bfg repo cleaner, git bisect, git worktree, git blame, git log, git diff, git add, git checkout, git switch, git restore, git revert, git tag, git init, git remote, git fetch, git pull, git squash, squash merge, git fast forward, force push, detached head, git head, git bash, git credential, git for windows, msysgit, gitbook git, tortoisegit, smartgit, fork git client, ungit, gitup, gitextensions, gitx, gitk, gitg, git cola, gitless, gitolite, gitosis, gitlist, gitbucket, phabricator, review board, rhodecode, kallithea, sourcehut, codecommit, upsource, crucible, gitflow workflow, trunk based, 트렁크 기반, 깃플로우, 깃 플로우, 깃 브랜치, 깃 커밋, 커밋메시지, 커밋 메세지, 깃 사용법, 깃 명령어, 스태시, 체리픽, 스쿼시, 커밋 되돌리기, 이력 관리, 소스 관리, 깃랩, gitlab ci, gitlens, delta diff, diff so fancy, commitizen, commitlint, semantic release, semantic versioning, gitmoji, 깃모지, issue template, pr template, 이슈 템플릿, codeowners, dependabot, git story, learn git, git from the, git cheat sheet, 잔디, 깃허브 잔디, oh shit git, git hub flow, gh pages, git, 깃, 버전 관리, 형상 관리, version control, vcs, git flow, gitflow, github flow, git commit, commit message, 커밋 메시지, 커밋, commit convention, 커밋 컨벤션, conventional commits, git rebase, rebase, 리베이스, cherry pick, git merge, merge conflict, 머지, 병합, branch strategy, branching, 브랜치, 브랜치 전략, pull request, 풀 리퀘스트, 풀리퀘스트, gitignore, git stash, stash, git hooks, git hook, husky, git lfs, submodule, submodules, 서브모듈, reflog, git reset, git clone, git push, git patch, git alias, git 명령어, sourcetree, 소스트리, gitkraken, github actions, github pages, github desktop, bitbucket, gitea, gogs, gitlab ce, gerrit, tig, lazygit, magit, hub cli, gh cli, gist, fork, 포크, 원격 저장소, git 저장소, dangling commit, git internals, 깃 입문, git prompt, subversion, svn, mercurial, monorepo git, git history, commit history, git repository, git repositories, git client, git gui, git server, git workflow, git tutorial, git config, semantic commit, octotree, github profile, github readme",
    good: "gui for git, code review, version history, source control, source code management, 원격, 버전, 히스토리, 릴리즈, release management, contributing, 오픈소스 기여, open source contribution, self hosted, github, gitlab, 깃허브, 깃헙, 저장소, repository, repositories, repo, commit, commits, versioning, 협업, code hosting, code review tool, diff, merge, changelog, branch, pro git",
    weak: "history, clone, gui client, collaboration",
    sites:
      "git-scm.com, git-tower.com, learngitbranching.js.org, github.com/git, github.com/git-tips, gitlab.com, docs.gitlab.com, docs.github.com, help.github.com, guides.github.com, github.blog, try.github.io, skills.github.com, bitbucket.org, atlassian.com/git, sourcetreeapp.com, gitkraken.com, gitignore.io, conventionalcommits.org, backlog.com/git-tutorial, nvie.com, ohshitgit.com, gitea.io, gogs.io, gitup.co, gitextensions.github.io, tortoisegit.org, marklodato.github.io, rogerdudler.github.io, github.com/github, github.com/jesseduffield/lazygit, git.wiki.kernel.org, lab.github.com, desktop.github.com, github.com/nvie/gitflow, git-cola.github.io, githowto.com",
  },
  {
    id: "devops",
    parent: null,
    ko: "데브옵스, 인프라, 도커, 쿠버네티스, 컨테이너",
    en: "DevOps, infrastructure, Docker, Kubernetes, k8s, containers, CI/CD, SRE",
    commonName: true,
    strong:
      "docker, 도커, dockerfile, docker compose, kubernetes, 쿠버네티스, k8s, helm chart, argo cd, argocd, istio, service mesh, jenkins, 젠킨스, ci cd, terraform, 테라폼, ansible, 앤서블, prometheus, 프로메테우스, devops, 데브옵스, sre, site reliability, infrastructure as code, gitops, container, 컨테이너, podman, 무중단 배포, blue green, log aggregation, elk stack, opentelemetry, chaos engineering, vagrant",
    good: "인프라, infrastructure, monitoring, 모니터링, deployment, 배포, orchestration, uptime, incident",
    sites:
      "docker.com, docs.docker.com, hub.docker.com, kubernetes.io, helm.sh, jenkins.io, terraform.io, ansible.com, prometheus.io, sre.google, learnk8s.io",
  },
  {
    id: "cloud",
    parent: "devops",
    ko: "클라우드, 아마존 웹 서비스",
    en: "cloud, AWS, GCP, Azure, cloud computing",
    strong:
      "amazon web services, aws, ec2, s3 bucket, aws lambda, serverless, 서버리스, cloudfront, cloudformation, iam role, vpc, google cloud, gcp, bigquery, azure, 애저, heroku, digitalocean, cloudflare, firebase, 파이어베이스, netlify, vercel, naver cloud, 네이버 클라우드, cloud run, ecs fargate, eks, gke",
    sites:
      "aws.amazon.com, docs.aws.amazon.com, cloud.google.com, azure.microsoft.com, firebase.google.com, heroku.com, ncloud.com, slideshare.net/awskorea, awskrug.github.io",
  },
  {
    id: "databases",
    parent: "devops",
    ko: "데이터베이스, 디비, DB",
    en: "database, databases, SQL, DB, NoSQL",
    strong:
      "mysql, postgresql, postgres, oracle db, sqlite, mariadb, mongodb, 몽고디비, dynamodb, cassandra, neo4j, graph database, vector database, 벡터 데이터베이스, pinecone, 인덱스 튜닝, query optimization, 쿼리 최적화, 쿼리 튜닝, sql tuning, transaction isolation, 트랜잭션 격리, acid, normalization form, 정규화 데이터베이스, sharding, 샤딩, replication, 레플리케이션, b tree, 실행 계획, explain plan, redis, elasticsearch, 엘라스틱서치, sql join, 데이터 모델링, erd",
    good: "query, queries, 쿼리, schema, 스키마, 인덱스, transaction, 트랜잭션, nosql",
    sites:
      "mysql.com, postgresql.org, mongodb.com, sqlite.org, redis.io, use-the-index-luke.com, sqlzoo.net, dbdiagram.io, elastic.co, neo4j.com",
  },
  {
    id: "data-engineering",
    parent: "devops",
    ko: "데이터 엔지니어링, 빅데이터, 데이터 파이프라인",
    en: "data engineering, big data, data pipeline, ETL",
    strong:
      "apache spark, spark, 스파크, hadoop, 하둡, hdfs, apache kafka, kafka, 카프카, airflow, 에어플로우, flink, hive, 하이브, presto, trino, data lake, 데이터 레이크, lakehouse, data warehouse, 데이터 웨어하우스, dbt, etl, elt, cdc, iceberg, delta lake, hudi, parquet, snowflake, redshift, stream processing, 스트리밍 데이터, 데이터 플랫폼, data platform, druid, clickhouse, debezium",
    sites:
      "spark.apache.org, kafka.apache.org, airflow.apache.org, confluent.io, databricks.com, getdbt.com, dataengineeringpodcast.com",
  },
  {
    id: "security",
    parent: "devops",
    ko: "보안, 해킹, 정보보안, 암호학",
    en: "security, infosec, hacking, cryptography, cybersecurity",
    strong:
      "보안, security, 해킹, hacking, xss, csrf, sql injection, penetration testing, 모의해킹, ctf, reverse engineering, 리버싱, 취약점, vulnerability, vulnerabilities, cve, exploit, malware, 악성코드, 랜섬웨어, encryption, 암호화, cryptography, 암호학, tls, ssl certificate, owasp, phishing, 피싱, password manager, firewall, zero trust, 블록체인, blockchain, bitcoin, 비트코인, smart contract",
    sites: "owasp.org, hackthebox.com, portswigger.net, krebsonsecurity.com, dreamhack.io",
  },
];
