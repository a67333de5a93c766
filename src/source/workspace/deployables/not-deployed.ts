/** Folders whose images nobody deploys: installed packages, test data, editors' containers. */
export const notDeployed =
  /(^|\/)(node_modules|vendor|__?fixtures__?|fixtures|testdata|\.devcontainer|\.gitpod[^/]*)(\/|$)/;
