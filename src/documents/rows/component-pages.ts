import type { ComponentSection } from './components.ts';

/** As many as a reader scrolls through. */
const mostOnOnePage = 4;

export function hasOwnPages(sections: readonly ComponentSection[]): boolean {
  return sections.length > mostOnOnePage;
}

export function pathOfComponents({ id }: Pick<ComponentSection, 'id'>): string {
  return `architecture/components/${id}.md`;
}
