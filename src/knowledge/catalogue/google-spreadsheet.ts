import type { Library } from '../../model/library.ts';

export default {
  id: 'google-spreadsheet',
  packages: ['google-spreadsheet'],
  purpose: 'Client of Google Sheets for one spreadsheet.',
  system: {
    name: 'Google APIs',
    aliases: ['Google Workspace', 'Gmail', 'Google Calendar', 'Google Drive', 'Google Sheets'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: 'GoogleSpreadsheet()', options: { argument: 1 } }],
  outbound: [
    {
      path: 'GoogleSpreadsheet().{loadInfo,loadCells,listPermissions,searchDeveloperMetadata,downloadAsCSV,downloadAsHTML,downloadAsODS,downloadAsPDF,downloadAsTSV,downloadAsXLSX}',
      effect: 'read',
    },
    {
      path: 'GoogleSpreadsheet().*[].{getRows,loadCells,loadHeaderRow,getCellsInRange,batchGetCellsInRange,downloadAsCSV}',
      effect: 'read',
    },
    { path: 'GoogleSpreadsheet().addSheet().{getRows,loadCells,loadHeaderRow,getCellsInRange}', effect: 'read' },
    {
      path: 'GoogleSpreadsheet().{addSheet,deleteSheet,updateProperties,share,setPublicAccessLevel,deletePermission,addNamedRange,deleteNamedRange,delete}',
      effect: 'write',
    },
    {
      path: 'GoogleSpreadsheet().*[].{addRow,addRows,saveUpdatedCells,saveCells,setHeaderRow,clear,clearRows,resize,delete,duplicate,updateProperties}',
      effect: 'write',
    },
    { path: 'GoogleSpreadsheet().addSheet().{addRow,addRows,saveUpdatedCells,setHeaderRow,clear}', effect: 'write' },
  ],
} as const satisfies Library;
