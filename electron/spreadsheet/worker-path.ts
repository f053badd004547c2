/// <reference types="electron-vite/node" />
import parsePath from './parse.worker?modulePath'
import writePath from './write.worker?modulePath'

/**
 * The reading and the writing thread, each as a built file of its own. electron-vite understands
 * `?modulePath`; in tests the plugin of tests/support/module-path.mts does the same.
 */
export const parseWorkerPath = parsePath
export const writeWorkerPath = writePath
