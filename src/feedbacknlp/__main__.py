"""``python -m feedbacknlp``: the command where its script is not on the path."""

from feedbacknlp.cli import main

if __name__ == "__main__":
    main(prog_name="feedbacknlp")
