import type { Analysis } from '../analysis.ts';

/** Decisions that the team wrote down. */
export default {
  id: 'decisions',
  analyse: ({ workspace }) => ({ decisions: workspace.decisions }),
} satisfies Analysis;
