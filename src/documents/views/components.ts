import { cap } from '../rows/cap.ts';
import { componentSections } from '../rows/components.ts';
import { hasOwnPages, pathOfComponents } from '../rows/component-pages.ts';
import type { View } from '../view.ts';

/** What the code of each service is divided into: all on one page where there are few, else a list of pages. */
export default {
  id: 'components',
  build: (model) => {
    const sections = componentSections(model);
    const apart = hasOwnPages(sections);
    const rows = sections.map((section) => ({
      ...section,
      path: apart ? pathOfComponents(section) : null,
      components: section.parts.length,
      inCycles: section.cycles.flat().length,
    }));
    return sections.length === 0 ? [] : [{ services: cap(rows, 60), sections: apart ? [] : sections }];
  },
} satisfies View;
