# Dovecot (IMAP) and Exim (SMTP) on loopback. No mail leaves the machine: Exim has no remote transport. Sourced.

mail_up() {
  need_packages dovecot-imapd exim4-daemon-light curl util-linux procps
  local user=Debian-exim row address
  export MAIL="$STATE/mail" MAIL_USER=$user
  mkdir -p "$MAIL"/{home,spool}
  : >"$MAIL/users"
  for row in "${USERS[@]}" sink@example.test; do
    address=${row%%|*}
    mkdir -p "$MAIL/home/${address%@*}/Maildir"/{cur,new,tmp}
    echo "$address:{PLAIN}$PASSWORD" >>"$MAIL/users"
  done
  chown -R $user:$user "$MAIL/home" "$MAIL/spool"
  render dovecot.conf >"$MAIL/dovecot.conf"
  render exim.conf >"$MAIL/exim.conf"
  need_port dovecot "$IMAP_PORT" AFTERWORD_IMAP_PORT
  start dovecot root dovecot -F -c "$MAIL/dovecot.conf"
  need_port exim "$SMTP_PORT" AFTERWORD_SMTP_PORT
  start exim root exim4 -C "$MAIL/exim.conf" -bdf
  until_true 20 "IMAP on port $IMAP_PORT" listens "$IMAP_PORT"
  until_true 20 "SMTP on port $SMTP_PORT" listens "$SMTP_PORT"
  echo "mail: IMAP 127.0.0.1:$IMAP_PORT, SMTP 127.0.0.1:$SMTP_PORT, $MAIL/home/USER/Maildir"
}

mail_down() { stop exim; stop dovecot; }
