/** The system's own dialogs: where to open and save, and whether to keep what was not saved. */
import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { ExportFormat } from '../../shared/ipc/shapes.ts';
import type { Decisions } from '../node/document/desk-model.ts';
import { safeFileName } from '../node/export/file-name.ts';
import type { Dialogs } from './shell.ts';
import type { Words } from './words/en.ts';

export function systemDialogs(window: () => BrowserWindow | null, words: () => Words): Dialogs & Decisions {
  const choose = async (filters: FileFilter[]): Promise<string | null> => {
    const options = { properties: ['openFile' as const], filters };
    const owner = window();
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  const place = async (defaultPath: string, filter: FileFilter): Promise<string | null> => {
    const options = { defaultPath, filters: [filter] };
    const owner = window();
    const { canceled, filePath } = await (owner === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    if (canceled || filePath === undefined || filePath === '') return null;
    // Linux dialogs leave the ending to the user.
    return extname(filePath) === '' ? `${filePath}.${filter.extensions[0] ?? ''}` : filePath;
  };
  const projects = (): FileFilter => ({ name: words().projectFiles, extensions: ['lockstep'] });
  return {
    projectToOpen: () => choose([projects(), { name: words().allFiles, extensions: ['*'] }]),
    logo: () => choose([{ name: words().pictures, extensions: ['png', 'svg'] }]),
    priceBook: () => choose([{ name: words().priceBooks, extensions: ['json'] }]),
    priceList: () =>
      choose([
        { name: words().priceLists, extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
        { name: words().allFiles, extensions: ['*'] },
      ]),
    placeForExport: (format: ExportFormat, projectName, folder) =>
      place(join(folder ?? app.getPath('documents'), `${safeFileName(projectName)}.${format}`), {
        name: format.toUpperCase(),
        extensions: [format],
      }),
    whereToSave: (projectName, path) =>
      place(path ?? join(app.getPath('documents'), `${safeFileName(projectName)}.lockstep`), projects()),
    whetherToSave: async (name) => {
      const { save, dontSave, cancel, whetherToSave, whetherToSaveDetail, untitled } = words();
      const options = {
        type: 'question' as const,
        message: whetherToSave(name === '' ? untitled : name),
        detail: whetherToSaveDetail,
        buttons: [save, dontSave, cancel],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      };
      const owner = window();
      const { response } = await (owner === null
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(owner, options));
      return response === 0 ? 'save' : response === 1 ? 'discard' : null;
    },
  };
}
