#!/bin/bash
# down.sh [--purge]: stops what up.sh started, and nothing else; --purge also forgets mail, calendars and preferences.
. "$(dirname "$0")/lib/all.sh"
roundcube_down; sogo_down; horde_down; mail_down
[[ ${1:-} != --purge ]] || rm -rf "$STATE"/{mail,roundcube,sogo,horde,dovecot,log,run}
