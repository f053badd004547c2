const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('fixture', {
  invoke: (channel, ...given) => ipcRenderer.invoke(channel, ...given),
  send: (channel, ...given) => ipcRenderer.send(channel, ...given),
  on: (channel, listener) => {
    const onEvent = (_event, ...given) => listener(...given)
    ipcRenderer.on(channel, onEvent)
    return () => ipcRenderer.off(channel, onEvent)
  },
  twice: (number) => number * 2,
  fail: () => {
    throw new RangeError('sync failure')
  },
  processKeys: () => Object.keys(process),
  missing: () => ipcRenderer.sendSync('x'),
})
