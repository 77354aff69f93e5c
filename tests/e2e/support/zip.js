// What is in an office file, read by itself.
import { inflateRawSync } from 'node:zlib';

/** The text of every part of a ZIP file, one after another. */
export function unzipped(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts = [];
  for (let left = bytes.readUInt16LE(end + 10), at = bytes.readUInt32LE(end + 16); left > 0; left -= 1) {
    const [stored, packed, start] = [bytes.readUInt16LE(at + 10) === 0, bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const part = bytes.subarray(from, from + packed);
    parts.push((stored ? part : inflateRawSync(part)).toString('utf8'));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts.join('\n');
}
