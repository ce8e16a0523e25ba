#!/bin/bash
# Posts a mail to a local mailbox through Exim, as a stranger's server would; the mail's text comes from --text, `\n` is a line break.
#
# post.sh --to ADDRESS --subject TEXT [--cc 'NAME <ADDRESS>'] [--from 'NAME <ADDRESS>'] [--text TEXT]
. "$(dirname "$0")/lib/settings.sh"

to='' cc='' subject='' from='Raj Patel <raj.patel@example.test>' text='Hello Alex,\n\nit was good to talk to you.\n\nRaj'
while (($#)); do
  case $1 in
    --to | --cc | --subject | --from | --text) printf -v "${1#--}" %s "${2?$1 wants a value}" ;;
    *) die "post.sh does not know $1" ;;
  esac
  shift 2
done
[[ $to && $subject ]] || die 'post.sh wants --to and --subject'
sender=$(sed 's/.*<\(.*\)>/\1/' <<<"$from")
id=$(</proc/sys/kernel/random/uuid)

printf '%s\n' "From: $from" "To: $to" ${cc:+"Cc: $cc"} "Subject: $subject" "Date: $(date -R)" "Message-ID: <$id@${sender#*@}>" MIME-Version:\ 1.0 \
  'Content-Type: text/plain; charset=utf-8' '' "${text//\\n/$'\n'}" | sed 's/$/\r/' |
  curl -fsS -o /dev/null --mail-from "$sender" --mail-rcpt "$to" -T - "smtp://127.0.0.1:$SMTP_PORT"
