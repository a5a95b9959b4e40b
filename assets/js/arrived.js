// Every script ends with this: what stands for it in the page's head has served.
document.querySelector("template").remove();
