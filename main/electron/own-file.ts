/** Where the program keeps its own files: settings, window, recent files, journals. */
import { join } from 'node:path';
import { app } from 'electron';

export const ownFile = (name: string): string => join(app.getPath('userData'), name);
