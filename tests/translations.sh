#!/usr/bin/env bash
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh LUPDATE ROOT: fails, with the words, where the window says something that Spanish does not say yet,
# or where a translation lost a placeholder.
set -euo pipefail
lupdate="$1"
root="$2"
folder="$(mktemp -d)"
trap 'rm -rf -- "$folder"' EXIT
cp "$root"/resources/i18n/waymark_*.ts "$folder"
cd "$root"
"$lupdate" -silent -recursive ui -I . -I src -locations none -source-language en -target-language es \
    -ts "$folder/waymark_es.ts"
"$lupdate" -silent -pluralonly -recursive ui -I . -I src -locations none -source-language en -target-language en \
    -ts "$folder/waymark_en.ts"
python3 - "$folder"/waymark_*.ts <<'CHECK'
import re, sys
import xml.etree.ElementTree as tree
faults = 0
for path in sys.argv[1:]:
    messages = 0
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("obsolete", "vanished"):
                continue
            messages += 1
            source = message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            marks = sorted(re.findall(r"%\d|%n", source))
            if translation.get("type") == "unfinished" or not all(forms):
                print(f"{path.rsplit('/', 1)[1]}, {context.findtext('name')}: nothing for: {source}")
                faults += 1
            elif any(sorted(re.findall(r"%\d|%n", form)) != marks for form in forms):
                print(f"{path.rsplit('/', 1)[1]}: other placeholders than in: {source}")
                faults += 1
    print(f"{path.rsplit('/', 1)[1]}: {messages} messages")
sys.exit(1 if faults else 0)
CHECK
