// A paper as a document: one title, parts under it, lists, tables of labels and values. The same blocks make the PDF file.
import type { Block, Paper, Said } from '../../lib/papers/paper';
import { assertNever } from '../../lib/result';

export function PaperView({ paper }: { readonly paper: Paper }) {
  return (
    <article className="paper" lang="fr">
      <header>
        {paper.mark !== undefined && <p className="paper-mark">{paper.mark}</p>}
        <h1>{paper.title}</h1>
        {paper.subtitle !== undefined && <p className="paper-subtitle">{paper.subtitle}</p>}
      </header>
      {paper.blocks.map((block, index) => (
        // A paper never changes its order: the place of a block is its name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockView key={index} block={block} />
      ))}
      <footer className="paper-foot">{paper.footer}</footer>
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p data-tone={block.tone}>
          <SaidView said={block} />
        </p>
      );
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'signature':
      return (
        <figure className="paper-signature">
          <figcaption>{block.label}</figcaption>
          {block.picture !== undefined && <img src={block.picture} alt={block.label} />}
        </figure>
      );
    default:
      return assertNever(block);
  }
}

function SaidView({ said: { text, source } }: { readonly said: Said }) {
  return (
    <>
      {text}
      {source !== undefined && <small> ({source})</small>}
    </>
  );
}

function ListView({ block: { items, ordered } }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const lines = items.map((item) => (
    <li key={item.text}>
      <SaidView said={item} />
    </li>
  ));
  return ordered === true ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

function TableView({ block: { caption, rows } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table aria-label={caption}>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
