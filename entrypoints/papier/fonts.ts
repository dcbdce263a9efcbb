// The bundled font as bytes, for the PDF files: inside this part of the program, since a page may fetch nothing.

import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import regularExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?inline';
import boldExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?inline';
import type { PaperFonts } from '../../lib/papers/pdf/sheet';

export function readFonts(): PaperFonts {
  return {
    regular: readBytes(regular),
    bold: readBytes(bold),
    regularExtended: readBytes(regularExtended),
    boldExtended: readBytes(boldExtended),
  };
}

/** Of a `data:` address. */
function readBytes(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
