/* A folder of one's own computer. The editor takes only one that holds `.git`; a copy that was
 * downloaded as a ZIP has none. What makes a folder ours is the settings and the plans in it. */
export function asProject() {
  const pick = window.showDirectoryPicker?.bind(window);
  if (!pick) return;
  window.showDirectoryPicker = async (options) => {
    const folder = await pick({ ...options, mode: "readwrite" });
    await folder.getFileHandle("site_config.yaml");
    await folder.getDirectoryHandle("content");
    const open = folder.getDirectoryHandle.bind(folder);
    folder.getDirectoryHandle = async (name, how) => (name === ".git" ? folder : open(name, how));
    return folder;
  };
}
