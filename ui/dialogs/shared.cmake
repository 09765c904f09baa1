# messages, file names, first start, import
