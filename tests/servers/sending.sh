#!/bin/bash
# sending.sh refuse|accept: from now on Exim refuses every recipient (550), or takes mail again. No restart is needed.
. "$(dirname "$0")/lib/all.sh"
case ${1:-} in
  refuse) touch "$STATE/mail/refuse" ;;
  accept) rm -f "$STATE/mail/refuse" ;;
  *) die 'sending.sh refuse|accept' ;;
esac
