# What the servers are told by their surroundings. Sourced, never run.
# Sockets lie in the state folder and their paths must stay under 108 bytes, hence a short default; other users (Exim's, SOGo's) walk through it.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export STATE="${AFTERWORD_SERVERS:-/tmp/afterword-servers}"
export PASSWORD="${AFTERWORD_PASSWORD:-secret}"
export ZONE="${AFTERWORD_ZONE:-Europe/Berlin}"         # the users' zone in every webmail
export IMAP_PORT="${AFTERWORD_IMAP_PORT:-10143}"
export SMTP_PORT="${AFTERWORD_SMTP_PORT:-10025}"
export ROUNDCUBE_PORT="${AFTERWORD_ROUNDCUBE_PORT:-8101}"
export HORDE_PORT="${AFTERWORD_HORDE_PORT:-8103}"
export SOGO_PORT="${AFTERWORD_SOGO_PORT:-8102}"
export SOGOD_PORT="${AFTERWORD_SOGOD_PORT:-20102}"     # behind nginx
export POSTGRES_PORT="${AFTERWORD_POSTGRES_PORT:-15432}"
export MEMCACHED_PORT="${AFTERWORD_MEMCACHED_PORT:-11311}"

# address|name|mode to compose in|first line of the signature (the second is the same for all; none: no signature)
USERS=(
  'candidate@example.test|Alex Miller|html|Alex Miller'
  'jane.doe@example.test|Jane Doe|plain|Jane Doe'
  'raj.patel@example.test|Raj Patel|html|'
)
SIGNATURE_LAST_LINE='+49 30 1234 567'

PATH="/usr/local/sbin:/usr/sbin:/sbin:$PATH"
export PATH

die() { echo "$*" >&2; exit 1; }

# Fills the @NAME@ places of conf/$1 from exported variables of that name.
render() {
  local text name
  text=$(<"$HERE/conf/$1")
  while [[ $text =~ @([A-Z_]+)@ ]]; do
    name=${BASH_REMATCH[1]}
    text=${text//"@$name@"/"${!name?conf/$1 wants $name}"}
  done
  printf '%s\n' "$text"
}
