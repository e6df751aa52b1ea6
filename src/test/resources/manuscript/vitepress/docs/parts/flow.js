import x
// #region body
flow()
// #endregion body
