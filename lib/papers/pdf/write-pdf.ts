// A paper as a tagged PDF file: language, title, structure in reading order, fonts inside. Made here, without network.
// pdfkit is loaded only when a file is asked for: it weighs more than all the rest of the page.
import type { Paper } from '../paper';
import { drawBlock } from './draw-block';
import { accent, inkSoft, margins, type PaperFonts, Sheet } from './sheet';

export interface PdfFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A letter that the font does not have stands as « ? ». */
  readonly hasUnknown: boolean;
}

/** `madeAt`: written in the file. `product`: what wrote it. */
export async function writePdf(paper: Paper, fonts: PaperFonts, madeAt: Date, product: string): Promise<PdfFile> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    // None of the reader's own fonts: they are not in the file, and not in the browser's build of pdfkit either.
    font: '',
    info: { Title: paper.title, Creator: product, Producer: product, CreationDate: madeAt },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(join(chunks)));
  });
  Sheet.registerFonts(pdf, fonts);
  const sheet = new Sheet(pdf);
  drawAll(sheet, paper);
  drawFeet(sheet, paper.footer);
  pdf.end();
  return { bytes: await whole, hasUnknown: sheet.hasUnknown };
}

function drawAll(sheet: Sheet, { title, subtitle, mark, blocks }: Paper): void {
  const { pdf } = sheet;
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  if (mark !== undefined) {
    sheet.tag(root, 'P', () => sheet.write(mark, { size: 9.5, isBold: true, color: inkSoft }));
    sheet.gap(4);
  }
  sheet.tag(root, 'H1', () => sheet.write(title, { size: 18, isBold: true, color: accent }));
  if (subtitle !== undefined) {
    sheet.tag(root, 'P', () => sheet.write(subtitle, { size: 11.5, isBold: true }));
  }
  sheet.gap(6);
  for (const [index, block] of blocks.entries()) drawBlock(sheet, root, block, blocks[index + 1]);
  root.end();
}

/** On each page, once their number is known; an ornament for those who listen. */
function drawFeet(sheet: Sheet, footer: string): void {
  const { pdf } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.y = pdf.page.height - 44;
    pdf.markContent('Artifact', { type: 'Pagination' });
    sheet.write(footer, { size: 8.5, color: inkSoft }, sheet.left, sheet.width - 70);
    pdf.y = pdf.page.height - 44;
    sheet.write(`page ${page + 1} sur ${count}`, { size: 8.5, color: inkSoft }, sheet.left + sheet.width - 44, 60);
    pdf.endMarkedContent();
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
