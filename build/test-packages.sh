#!/usr/bin/env bash
# Makes sure that a Debian-like machine has what the window's tests need: a virtual display, the libraries Electron
# loads, fonts, what cuts a program off from the network, and a Chromium for the tests with the shell stood in for. Does
# nothing when all is there; installs what is missing when it may (root, or sudo without a password).
# Exit status: 0 all there, 1 something is missing and cannot be installed.
set -u -o pipefail
export LC_ALL=C

# Names joined by '|' are the same thing in different releases, newest first.
needs=(
  xvfb xauth
  'libgtk-3-0t64|libgtk-3-0' libnss3 libnspr4 'libasound2t64|libasound2' libgbm1
  'libatk1.0-0t64|libatk1.0-0' 'libatk-bridge2.0-0t64|libatk-bridge2.0-0'
  'libatspi2.0-0t64|libatspi2.0-0' 'libcups2t64|libcups2'
  libdrm2 libxkbcommon0 libxcomposite1 libxdamage1 libxfixes3 libxrandr2
  libxss1 libxtst6 libx11-xcb1 libpango-1.0-0 libcairo2 libdbus-1-3
  fonts-dejavu-core fontconfig
  iproute2
  'chromium|chromium-browser'
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  command -v xvfb-run >/dev/null && exit 0
  echo 'No apt-get here: install Xvfb and the libraries of GTK 3, NSS, ALSA and GBM by hand.' >&2
  exit 1
fi

mapfile -t names < <(printf '%s\n' "${needs[@]}" | tr '|' '\n')
have=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null |
  awk '$1 == "installed" { printf "%s ", $2 }')"
missing=()
for need in "${needs[@]}"; do
  found=0
  IFS='|' read -ra either <<<"$need"
  for name in "${either[@]}"; do [[ $have == *" $name "* ]] && found=1; done
  [ "$found" = 1 ] || missing+=("$need")
done
[ "${#missing[@]}" = 0 ] && exit 0

root=()
if [ "$(id -u)" != 0 ]; then
  if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then root=(sudo -n); else
    echo "Missing: ${missing[*]}. Run build/test-packages.sh as root once." >&2
    exit 1
  fi
fi
apt() {
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >&2 </dev/null
}

echo "Installing for the window's tests: ${missing[*]}" >&2
apt update || echo 'apt-get update failed; going on with the lists there are.' >&2
chosen=()
for need in "${missing[@]}"; do
  IFS='|' read -ra either <<<"$need"
  for name in "${either[@]}"; do
    if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then chosen+=("$name"); continue 2; fi
  done
  echo "This release has no package for $need." >&2
  exit 1
done
apt install --no-install-recommends "${chosen[@]}"
