#!/bin/bash
# up.sh [mail|roundcube|sogo|horde]...: installs what is missing, starts what is not running. All by default.
. "$(dirname "$0")/lib/all.sh"
(($#)) || set -- roundcube sogo horde
for server; do [[ $server =~ ^(mail|roundcube|sogo|horde)$ ]] || die "no such server: $server (mail, roundcube, sogo, horde)"; done
((EUID == 0)) || need_packages dovecot-imapd exim4-daemon-light php-cli php-sqlite3 roundcube-core roundcube-sqlite3 php-horde-imp php-horde-turba php-horde-kronolith \
  sogo memcached nginx-light postgresql curl util-linux procps
((EUID == 0)) || die 'The servers run as users of their own (Dovecot, Exim, SOGo, PostgreSQL): start them as root, best in a container.'
for server; do "${server}_up"; done
