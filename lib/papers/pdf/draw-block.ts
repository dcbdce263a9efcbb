// Each kind of block on the sheet, with the tag that a screen reader is told: headings, paragraphs, lists, tables.
import { assertNever } from '../../result';
import type { Block, LabelledValue, Said } from '../paper';
import { accent, inkSoft, type Sheet, type Style } from './sheet';

type Element = PDFKit.PDFStructureElement;

const body: Style = { size: 10.5 };
const quiet: Style = { size: 9, color: inkSoft };
const label: Style = { size: 10.5, color: inkSoft };
const headings = { 2: { size: 13, isBold: true, color: accent }, 3: { size: 11, isBold: true } } as const;
/** Width of the labels of a table, and of a bullet, in points. */
const labelWidth = 170;
const bulletWidth = 14;

/** Draws a block where the pen is, under `parent`. `next` stands after it: a heading keeps its first lines with it. */
export function drawBlock(sheet: Sheet, parent: Element, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(sheet, parent, block, next);
      break;
    case 'paragraph':
      sheet.gap(4);
      drawSaid(sheet, parent, 'P', block, block.tone === 'quiet' ? quiet : body);
      break;
    case 'list':
      drawList(sheet, parent, block.items, block.ordered === true);
      break;
    case 'table':
      drawTable(sheet, parent, block.caption, block.rows);
      break;
    case 'signature':
      drawSignature(sheet, parent, block);
      break;
    default:
      assertNever(block);
  }
}

function drawHeading(
  sheet: Sheet,
  parent: Element,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  next: Block | undefined,
): void {
  const style = headings[level];
  sheet.gap(level === 2 ? 14 : 8);
  sheet.keepRoom(sheet.measure(text, style) + (next === undefined ? 0 : 44));
  sheet.tag(parent, `H${level}`, () => sheet.write(text, style));
  sheet.gap(2);
}

/** The sentence, then its source in small grey behind it. */
function drawSaid(
  sheet: Sheet,
  parent: Element,
  tag: string,
  { text, source }: Said,
  style: Style,
  x = sheet.left,
): void {
  const width = sheet.width - (x - sheet.left);
  const after = source === undefined ? undefined : ([` (${source})`, quiet] as const);
  sheet.keepRoom(sheet.measure(text + (after?.[0] ?? ''), style, width));
  sheet.tag(parent, tag, () => sheet.write(text, style, x, width, after));
}

function drawList(sheet: Sheet, parent: Element, items: readonly Said[], isOrdered: boolean): void {
  const list = sheet.pdf.struct('L');
  parent.add(list);
  for (const [index, item] of items.entries()) {
    sheet.gap(3);
    const source = item.source === undefined ? '' : ` (${item.source})`;
    sheet.keepRoom(sheet.measure(item.text + source, body, sheet.width - bulletWidth));
    const line = sheet.pdf.struct('LI');
    list.add(line);
    const { y } = sheet.pdf;
    sheet.tag(line, 'Lbl', () => sheet.write(isOrdered ? `${index + 1}.` : '•', body));
    sheet.pdf.y = y;
    drawSaid(sheet, line, 'LBody', item, body, sheet.left + bulletWidth);
  }
  list.end();
}

function drawTable(sheet: Sheet, parent: Element, caption: string, rows: readonly LabelledValue[]): void {
  const table = sheet.pdf.struct('Table', { title: caption });
  parent.add(table);
  const valueWidth = sheet.width - labelWidth;
  sheet.gap(3);
  for (const row of rows) {
    const tall = Math.max(sheet.measure(row.label, label, labelWidth - 12), sheet.measure(row.value, body, valueWidth));
    sheet.keepRoom(tall + 6);
    sheet.rule();
    sheet.pdf.y += 4;
    const line = sheet.pdf.struct('TR');
    table.add(line);
    const { y } = sheet.pdf;
    const top = sheet.pdf.bufferedPageRange().count;
    sheet.tag(line, 'TH', () => sheet.write(row.label, label, sheet.left, labelWidth - 12), { scope: 'Row' });
    const afterLabel = sheet.pdf.y;
    sheet.pdf.y = y;
    sheet.tag(line, 'TD', () => sheet.write(row.value, body, sheet.left + labelWidth, valueWidth));
    // A value that went on over the page has left the label behind.
    if (sheet.pdf.bufferedPageRange().count === top) sheet.pdf.y = Math.max(sheet.pdf.y, afterLabel);
    sheet.pdf.y += 3;
  }
  table.end();
}

function drawSignature(sheet: Sheet, parent: Element, block: Extract<Block, { kind: 'signature' }>): void {
  sheet.gap(12);
  sheet.keepRoom(110);
  sheet.tag(parent, 'P', () => sheet.write(block.label, label));
  const { y } = sheet.pdf;
  const { picture } = block;
  if (picture !== undefined) {
    sheet.tag(parent, 'Figure', () => sheet.pdf.image(picture, sheet.left, y + 4, { fit: [220, 80] }), {
      alt: block.label,
    });
  }
  sheet.pdf.y = y + 88;
  sheet.rule();
}
