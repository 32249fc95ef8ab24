module.exports = () => { throw new Error("never run") };
