// What the papers look like: first pages of files written by Vigie for the demonstration's people, as another reader shows
// them (poppler's `pdftoppm`, 50 dots per inch). Made again by hand when their look changes.
import { guideText } from '../../lib/text/guide';

export function PaperPictures() {
  const { title, lead, pictures, fictive } = guideText.papers;
  return (
    <section className="guide-papers" aria-labelledby="guide-papers">
      <h2 id="guide-papers">{title}</h2>
      <p>{lead}</p>
      <ul>
        {pictures.map(({ file, name, what }) => (
          <li key={file}>
            <figure>
              <img src={`/guide/${file}.png`} width="414" height="585" alt={`${name}. ${what}`} />
              <figcaption>{name}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <p className="guide-fictive">{fictive}</p>
    </section>
  );
}
