// The note that lies beside the atlas on a stick.

/**
 * Returns the note in both languages, with the line ends that every system's editor shows.
 *
 * @param {import("../../src/dataset/schema/dataset.ts").Dataset} dataset
 * @param {string} file
 */
export function stickNote({ meta }, file) {
  return `${meta.title.da}
${"=".repeat(meta.title.da.length)}
Dobbeltklik på ${file}. Atlasset åbner i browseren (Chrome, Edge eller Firefox) og kræver hverken
netværk eller installation. Ligger det i en zip-fil, så pak den ud først.

Hold et oplæg: åbn ${file}, og skriv ?mode=present efter adressen.
Browseren kan nægte to vinduer fra samme fil at tale sammen. Så siger talerens vindue, at det
ikke har forbindelse; brug i stedet et enkelt vindue.

Datasæt ${meta.version}. ${meta.licence.da}


${meta.title.en}
${"=".repeat(meta.title.en.length)}
Double-click ${file}. The atlas opens in the browser (Chrome, Edge or Firefox) and needs neither
network nor installation. If it lies in a zip file, unpack that first.

To give a talk: open ${file} and write ?mode=present after the address.
The browser may keep two windows of one file from talking to each other. Then the presenter's
window says that it has no connection; use a single window instead.

Dataset ${meta.version}. ${meta.licence.en}
`.replaceAll("\n", "\r\n");
}
