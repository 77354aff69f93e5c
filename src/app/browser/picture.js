// Pictures, painted off screen by the browser: it knows the fonts, and every kind of picture.

/** The PNG of an SVG that says its size, `scale` dots to a CSS pixel; a promise of a `Uint8Array`. */
export async function png(svg, scale) {
  const image = await decoded(new Blob([svg], { type: 'image/svg+xml' }));
  return painted(image, image.naturalWidth * scale, image.naturalHeight * scale);
}

/**
 * Any picture as a PNG of no more than so many dots and bytes; a promise of a `Uint8Array`. A
 * smaller one keeps its size.
 */
export async function fitted(file, width, height, bytes) {
  const image = await decoded(file);
  // A drawing without a size of its own takes what there is.
  const across = image.naturalWidth || width;
  const down = image.naturalHeight || height;
  for (let scale = Math.min(1, width / across, height / down); ; scale *= 0.8) {
    const made = await painted(image, Math.max(1, across * scale), Math.max(1, down * scale));
    if (made.length <= bytes) return made;
  }
}

async function decoded(blob) {
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function painted(image, width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the browser could not paint the picture');
  return new Uint8Array(await blob.arrayBuffer());
}
