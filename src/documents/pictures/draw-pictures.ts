import type { Picture, PictureFormat } from '../../model/document.ts';
import { UserError } from '../../lib/user-error.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

export interface DrawnPicture {
  readonly path: string;
  readonly data: Uint8Array;
}

const LEAVE_OUT = 'or leave `--diagrams` out: most places where Markdown is read draw the diagrams themselves';

/**
 * Draws pictures with mermaid-cli, all in one browser, which reaches no network.
 * @throws UserError where mermaid-cli, puppeteer or a browser is missing: a diagram is never dropped.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  format: PictureFormat,
  find = findBrowser,
): Promise<readonly DrawnPicture[]> {
  if (pictures.length === 0) return [];
  const { renderMermaid, puppeteer } = await loadTools();
  const executablePath = await find(puppeteer);
  if (executablePath === null) {
    throw new UserError('There is no Chrome or Chromium to draw diagrams with', {
      hint: `Run \`npx puppeteer browsers install chrome\`, or set PUPPETEER_EXECUTABLE_PATH to one that is there, ${LEAVE_OUT}.`,
    });
  }
  const browser = await puppeteer.launch({ executablePath, args: browserArguments() });
  try {
    const drawn: DrawnPicture[] = [];
    for (const { path, mermaid } of pictures) {
      const { data } = await renderMermaid(browser, mermaid, format, optionsFor(path));
      drawn.push({ path, data });
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** Both are large and bring a browser, so they come only to those who want pictures. */
async function loadTools() {
  try {
    const [{ renderMermaid }, { default: puppeteer }] = await Promise.all([
      import('@mermaid-js/mermaid-cli'),
      import('puppeteer'),
    ]);
    return { renderMermaid, puppeteer };
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause;
    throw new UserError('Pictures of diagrams need @mermaid-js/mermaid-cli and puppeteer', {
      hint: `Run \`npm install --save-dev @mermaid-js/mermaid-cli puppeteer\` beside Handover, ${LEAVE_OUT}.`,
    });
  }
}

/** Text as text, since viewers of SVG outside of browsers draw no HTML; white, since pages may be dark. */
function optionsFor(path: string) {
  return {
    backgroundColor: 'white',
    svgId: path.replace(/\W+/g, '-'),
    viewport: { width: 1200, height: 800, deviceScaleFactor: 2 },
    mermaidConfig: {
      securityLevel: 'strict',
      deterministicIds: true,
      htmlLabels: false,
      flowchart: { htmlLabels: false, wrappingWidth: 400 },
    },
  } as const;
}
