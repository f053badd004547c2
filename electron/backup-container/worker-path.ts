/// <reference types="electron-vite/node" />
import path from './backup.worker?modulePath'

/** The backup thread as its own built file; tests build it the same way. */
export const backupWorkerPath = path
