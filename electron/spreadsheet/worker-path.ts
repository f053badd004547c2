/// <reference types="electron-vite/node" />
import path from './parse.worker?modulePath'

/**
 * The reading thread as its own built file. electron-vite understands `?modulePath`; in tests the
 * plugin of tests/support/module-path.mts does the same.
 */
export const parseWorkerPath = path
