#!/bin/bash
# mode.sh ADDRESS html|plain: what the user composes in, from the next page load (in Horde: login) on, in each webmail that is there.
. "$(dirname "$0")/lib/all.sh"
[[ $# == 2 && $2 =~ ^(html|plain)$ ]] || die 'mode.sh ADDRESS html|plain'
[[ ! -e $STATE/roundcube/roundcube.db ]] || roundcube_mode "$1" "$2"
[[ ! -e $STATE/horde/made ]] || horde_mode "$1" "$2"
! running sogod || sogo_mode "$1" "$2"
