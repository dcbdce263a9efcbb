// A picture without its transparency, on white. What writes PDF files would take transparency apart in a worker made from a
// text, which the policy of the extension's pages forbids.

/** `picture`: a PNG as a data address. Answers a JPEG, as one too. */
export async function makeOpaque(picture: string): Promise<string> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws nothing.');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.92);
}
