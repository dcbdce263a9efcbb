// The sheet under the pen: A4, its fonts, its margins, texts in several fonts, lines that are only ornament. It knows how
// pdfkit writes; what a block looks like is in `draw-block.ts`.
import { cutRuns, type FontPart, type Run } from './runs';

/** WOFF files of the bundled font (SIL Open Font License), as bytes. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly regularExtended: Uint8Array;
  readonly boldExtended: Uint8Array;
}

export interface Style {
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
}

type Pdf = PDFKit.PDFDocument;

export const ink = '#1d1c1a';
export const inkSoft = '#57534c';
export const accent = '#0b5a5e';
const hairline = '#ddd8ce';
const lineGap = 2;
/** Points. The bottom leaves room for the foot. */
export const margins = { top: 54, left: 62, right: 62, bottom: 66 };

export class Sheet {
  /** Something could not be shown and stands as « ? ». */
  hasUnknown = false;

  constructor(readonly pdf: Pdf) {}

  static registerFonts(pdf: Pdf, fonts: PaperFonts): void {
    pdf.registerFont('latin', bufferOf(fonts.regular));
    pdf.registerFont('latin-bold', bufferOf(fonts.bold));
    pdf.registerFont('extended', bufferOf(fonts.regularExtended));
    pdf.registerFont('extended-bold', bufferOf(fonts.boldExtended));
  }

  get left(): number {
    return margins.left;
  }

  get width(): number {
    return this.pdf.page.width - margins.left - margins.right;
  }

  get bottom(): number {
    return this.pdf.page.height - margins.bottom;
  }

  /** Writes at `x`, from the present line down; goes on over the page's end. `after`: goes on behind it, in its own style. */
  write(text: string, style: Style, x = this.left, width = this.width, after?: readonly [string, Style]): void {
    const { y } = this.pdf;
    const pieces = [[text, style] as const, ...(after === undefined ? [] : [after])].flatMap(([piece, its]) =>
      this.cut(piece).map((run) => ({ ...run, style: its })),
    );
    for (const [index, { part, text: written, style: its }] of pieces.entries()) {
      this.choose(its, part);
      const options = { width, lineGap, continued: index < pieces.length - 1 };
      if (index === 0) this.pdf.text(written, x, y, options);
      else this.pdf.text(written, options);
    }
  }

  /** Draws under a tag, at its place in the reading order. `scope`: what a header of a table is the header of. */
  tag(
    parent: PDFKit.PDFStructureElement,
    type: string,
    draw: () => void,
    options: { readonly alt?: string; readonly scope?: 'Row' } = {},
  ): void {
    parent.add(this.pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions, draw));
  }

  /** Height of a text, give or take a letter of the other font. */
  measure(text: string, style: Style, width = this.width): number {
    this.choose(style, 'latin');
    const shown = this.cut(text).map((run) => run.text);
    return this.pdf.heightOfString(shown.join(''), { width, lineGap });
  }

  /** A new page when less than `height` is left here; a piece taller than a page begins where it is. */
  keepRoom(height: number): void {
    const isTall = height > this.bottom - margins.top;
    if (!isTall && this.pdf.y + height > this.bottom) this.pdf.addPage();
  }

  gap(points: number): void {
    if (this.pdf.y > margins.top) this.pdf.y += points;
  }

  /** An ornament: told to nobody. */
  rule(color = hairline): void {
    const { y } = this.pdf;
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(0.5)
      .strokeColor(color)
      .stroke();
    this.pdf.endMarkedContent();
  }

  private cut(text: string): readonly Run[] {
    const { runs, hasUnknown } = cutRuns(text);
    this.hasUnknown ||= hasUnknown;
    return runs;
  }

  private choose({ size, isBold, color }: Style, part: FontPart): void {
    this.pdf
      .font(isBold === true ? `${part}-bold` : part)
      .fontSize(size)
      .fillColor(color ?? ink);
  }
}

/** pdfkit takes an ArrayBuffer or a Uint8Array over the whole of it. */
function bufferOf(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
