// Which addresses a match pattern covers (`scheme://host/*`, any port), as the browser judges them.

export function isMatched(pattern: string, url: string): boolean {
  const parts = /^(https?|\*):\/\/([^/*:]+)\/\*$/i.exec(pattern);
  if (parts === null || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isScheme = parts[1] === '*' ? /^https?:$/.test(protocol) : protocol === `${parts[1]?.toLowerCase()}:`;
  return isScheme && hostname === parts[2]?.toLowerCase();
}
