// The frame every page of Sémaphore SST stands in, and its label and value cells.
import { html, type Markup, show } from './markup';
import { labelOf, type Visit } from './visit';

/** A whole page. `kind` is the class of its body. */
export function drawPage(kind: string, title: string, content: Markup, script: string | null = null): Markup {
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="/style.css">
<link rel="icon" href="/logo.svg">
${script === null ? null : html`<script type="text/javascript" src="${script}"></script>`}
</head>
<body class="${kind}">
${content}
</body>
</html>
`;
}

/** `td.libelle + td`. */
export function drawPair(label: string, text: string | Markup, visit: Visit, kind = 'donnee'): Markup {
  return html`<td class="libelle">${labelOf(label, visit)}\u00a0:</td><td class="${kind}">${typeof text === 'string' ? show(text) : text}</td>
`;
}

/** A table of one pair a line. */
export function drawRows(pairs: readonly Markup[]): Markup {
  return html`<table class="saisie" cellspacing="0" cellpadding="3">
${pairs.map((pair) => html`<tr>${pair}</tr>`)}</table>
`;
}

/** A line of header cells, which are not `th`. */
export function drawHeads(titles: readonly string[], visit: Visit): Markup {
  return html`<tr>${titles.map((title) => html`<td class="tete">${labelOf(title, visit)}</td>`)}</tr>
`;
}
