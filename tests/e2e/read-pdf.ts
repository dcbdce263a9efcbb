// A PDF file as another reader has it: its text in order, its tags, its title.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

/** `base64`: the whole file. */
export async function readPdf(
  base64: string,
): Promise<{ readonly text: string; readonly roles: readonly string[]; readonly title: string }> {
  const pdf = await getDocument({ data: new Uint8Array(Buffer.from(base64, 'base64')), verbosity: 0 }).promise;
  let text = '';
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    roles.push(...listRoles((await page.getStructTree()) as Tag));
  }
  const { info } = (await pdf.getMetadata()) as { readonly info: { readonly Title?: string } };
  return { text, roles, title: info.Title ?? '' };
}

function listRoles(tag: Tag): string[] {
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(listRoles)];
}
