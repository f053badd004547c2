import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('app', {
  call: (name: string, input: unknown) => ipcRenderer.invoke('app:call', name, input),
  onEvent: (listener: (event: unknown) => void) => {
    const forward = (_: IpcRendererEvent, event: unknown) => listener(event)
    ipcRenderer.on('app:event', forward)
    return () => void ipcRenderer.off('app:event', forward)
  },
})
