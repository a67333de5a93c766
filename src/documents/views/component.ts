import { componentSections } from '../rows/components.ts';
import { hasOwnPages, pathOfComponents } from '../rows/component-pages.ts';
import type { View } from '../view.ts';

/** One page for each service that is divided, where there are too many for one. */
export default {
  id: 'component',
  build: (model) => {
    const sections = componentSections(model);
    return hasOwnPages(sections)
      ? sections.slice(0, 60).map((section) => ({ section, path: pathOfComponents(section) }))
      : [];
  },
} satisfies View;
