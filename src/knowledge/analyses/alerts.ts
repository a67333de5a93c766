import { folderOf, joinPath } from '../../lib/tree-path.ts';
import type { Alert } from '../../model/alert.ts';
import type { Analysis } from '../analysis.ts';

/** Alerts that files of the repository set up, and where links to runbooks lead. */
export default {
  id: 'alerts',
  analyse: ({ workspace, serviceOf }) => {
    const paths = new Set(workspace.paths);
    return {
      alerts: workspace.alerts.map((alert) => ({
        ...alert,
        ...pageOf(alert, paths),
        service: serviceOf(alert.file)?.name ?? null,
      })),
    };
  },
} satisfies Analysis;

/** `/blob/main/docs/api.md` of GitHub, `/-/blob/…` of GitLab, `/src/branch/…` of Gitea and Bitbucket. */
const IN_REPOSITORY = /\/(?:-\/)?(?:blob|tree|raw|src)\/(?:branch\/)?[^/]+\/([^#]+)/;

/** An address may be of another repository, so that only a path is known to lead nowhere. */
function pageOf({ runbook, file }: Pick<Alert, 'runbook' | 'file'>, paths: ReadonlySet<string>): Pick<Alert, 'page'> {
  if (runbook === null) return {};
  if (/^[a-z]+:\/\//i.test(runbook)) {
    const path = IN_REPOSITORY.exec(runbook)?.[1];
    return path !== undefined && paths.has(path) ? { page: path } : {};
  }
  const path = runbook.replace(/#.*$/, '');
  if (!/^[\w./@-]+\.(?:md|mdx|adoc|rst|txt|html)$/.test(path)) return {};
  const places = [joinPath(folderOf(file), path), joinPath('', path.replace(/^\/+/, ''))];
  return { page: places.find((each) => paths.has(each)) ?? null };
}
