knitr::opts_chunk$set(
  comment = NA,
  echo = FALSE
)
