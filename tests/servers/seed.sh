#!/bin/bash
# Puts an event into a user's calendar, of SOGo or of Horde, through CalDAV and prints its UID. An event of the same UID is replaced.
#
# seed.sh --title TEXT --start 2026-11-19T14:00 --end 2026-11-19T15:30 [--zone Europe/Berlin|UTC] [--uid ID] [--user ADDRESS]
#         [--server sogo|horde] [--organizer 'NAME <ADDRESS>'] [--guest 'NAME <ADDRESS>']... [--room 'NAME <ADDRESS>']... [--location TEXT] [--description TEXT]
#
# A start without a time makes an all-day event (the end is then the day after the last). `\n` in a description is a line break.
# The organizer must not be another local user: SOGo answers 412, since that user's own calendar does not hold the event.
. "$(dirname "$0")/lib/settings.sh"

title='Onsite interview - Acme' start='' end='' zone=$ZONE uid='' user=candidate@example.test server=sogo
organizer='Ann Lee <ann.lee@acme.test>' location='' description='' people=()
while (($#)); do
  case $1 in
    --title | --start | --end | --zone | --uid | --user | --server | --organizer | --location | --description)
      printf -v "${1#--}" %s "${2?$1 wants a value}" ;;
    --guest) people+=("CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE|$2") ;;
    --room) people+=("CUTYPE=ROOM;ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED|$2") ;;
    *) die "seed.sh does not know $1" ;;
  esac
  shift 2
done
[[ $start && $end ]] || die 'seed.sh wants --start and --end'
uid=${uid:-seed-$(tr -dc a-f0-9 </proc/sys/kernel/random/uuid)}

escape() { sed 's/[,;]/\\&/g' <<<"$1"; }
person() { printf 'CN="%s":mailto:%s' "${1% <*}" "$(sed 's/.*<\(.*\)>/\1/' <<<"$1")"; }
moment() {
  local digits=${1//[-:]/}
  if [[ $digits != *T* ]]; then echo ";VALUE=DATE:$digits"
  elif [[ $zone == UTC ]]; then echo ":${digits}00Z"
  else echo ";TZID=$zone:${digits}00"; fi
}
# SOGo's own definition of the zone, which is what it would send.
zone_definition() { sed -n '/^BEGIN:VTIMEZONE/,/^END:VTIMEZONE/p' /usr/lib/GNUstep/Libraries/Resources/NGCards/TimeZones/"$1.ics" 2>/dev/null || true; }

calendar() {
  printf '%s\n' BEGIN:VCALENDAR VERSION:2.0 'PRODID:-//Afterword//tests//EN'
  zone_definition "$zone" | tr -d '\r'
  printf '%s\n' BEGIN:VEVENT "UID:$uid" DTSTAMP:20261101T000000Z "DTSTART$(moment "$start")" "DTEND$(moment "$end")" \
    "SUMMARY:$(escape "$title")" "ORGANIZER;$(person "$organizer")"
  [[ -z $location ]] || echo "LOCATION:$(escape "$location")"
  [[ -z $description ]] || echo "DESCRIPTION:$(escape "$description")"
  local row
  for row in "${people[@]}"; do echo "ATTENDEE;${row%%|*};$(person "${row#*|}")"; done
  printf '%s\n' END:VEVENT END:VCALENDAR
}

folder() {
  if [[ $server == sogo ]]; then echo "http://127.0.0.1:$SOGO_PORT/SOGo/dav/$user/Calendar/personal"; return; fi
  local own="rpc.php/calendars/${user/@/%40}" host="http://127.0.0.1:$HORDE_PORT"
  # The name of the user's own calendar is a random one.
  own=$(curl -fsS -u "$user:$PASSWORD" -X PROPFIND -H 'Depth: 1' "$host/$own/" | grep -o "$own/calendar~[^/]*" | head -1)
  echo "$host/${own:?$user has no calendar in Horde}"
}

calendar | sed 's/$/\r/' | curl -fsS -o /dev/null -u "$user:$PASSWORD" -H 'Content-Type: text/calendar; charset=utf-8' \
  -T - "$(folder)/$uid.ics"
echo "$uid"
