/** First line of a `catalog-info.yaml` that Handover wrote: without it the file is the team's, and declares owners. */
export const CATALOG_MARK = '# Written by Handover from the code. Copy it and remove this line to make it yours.';
