// The worker: makes one file and ends. It is a thread of its own, so that the page goes on
// meanwhile; and a new one for every file, so that a file that fails or is given up takes
// everything with it.
//
// It is sent `{ module, request }`, says which `{ charts }` it needs painted, is sent them as
// `{ pictures }`, and says `{ file }`: its bytes. What goes wrong is `{ trouble }`: a sentence.
import { initSync, Making } from 'needs-catch-office/office.js';

let making = null;

addEventListener('message', ({ data: { module, request, pictures } }) => {
  try {
    if (module) {
      initSync({ module });
      making = new Making(request);
      postMessage({ charts: making.charts() });
    } else {
      for (const picture of pictures) making.addPicture(picture);
      const file = making.file();
      postMessage({ file }, [file.buffer]);
    }
  } catch (error) {
    // What our code refuses is a text; anything else is a fall.
    postMessage({ trouble: String(error), fell: typeof error !== 'string' });
  }
});
