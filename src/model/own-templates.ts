/** Folder of a repository in which a team keeps templates of its own. */
export const OWN_TEMPLATES = 'handover/templates';
